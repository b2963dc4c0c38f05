/**
 * What each root script of package.json does, as data. `run.mjs` carries it out on the workspace's Node.
 *
 * @typedef {object} Command
 * @property {string} script a program of this checkout or of its dependencies, from the root
 * @property {string[]} [args]
 * @property {string[]} [nodeOptions]
 *
 * @typedef {object} Task
 * @property {boolean} [build] the packages must be built first
 * @property {'caller'} [directory] run where the user stands; default the checkout's root
 * @property {Command[]} commands one after the other, until one fails; further arguments go to the last
 */

const cli = 'packages/cli/bin/dev.js';
const biome = 'node_modules/@biomejs/biome/bin/biome';
const changesets = 'node_modules/@changesets/cli/bin.js';

/** @type {Command} */
const lint = { script: biome, args: ['check', '--error-on-warnings'] };
/** @type {Command[]} */
const types = [
  { script: 'node_modules/turbo/bin/turbo', args: ['run', 'types', '--output-logs=errors-only'] },
  { script: 'node_modules/typescript/bin/tsc', args: ['-p', 'scripts/tsconfig.json'] },
];
/** @type {Command} */
const knip = { script: 'node_modules/knip/bin/knip.js', args: ['--treat-config-hints-as-errors'] };
/** @type {Command} */
const publint = { script: 'scripts/publint.mjs' };

const example = ['--config', 'examples/ecs/deploy.yaml', '--target', 'ecs', '--backend', 'cdk'];

/** @type {Record<string, Task>} */
export const tasks = {
  install: { commands: [] },
  build: { build: true, commands: [] },
  start: { build: true, commands: [{ script: cli, args: ['up', ...example, '--sandbox', '--yes'] }] },
  omnideploy: { build: true, directory: 'caller', commands: [{ script: cli }] },
  test: {
    build: true,
    commands: [
      { script: 'node_modules/jest/bin/jest.js', nodeOptions: ['--experimental-vm-modules', '--no-warnings'] },
    ],
  },
  lint: { commands: [lint] },
  format: { commands: [{ script: biome, args: ['check', '--write'] }] },
  types: { commands: types },
  knip: { commands: [knip] },
  publint: { build: true, commands: [publint] },
  check: { build: true, commands: [lint, ...types, knip, publint] },
  docs: { build: true, commands: [{ script: 'scripts/docs/generate.mjs' }] },
  engines: { commands: [{ script: 'scripts/engines/provide.mjs' }] },
  bench: { build: true, commands: [{ script: 'benchmarks/plan.mjs' }, { script: 'benchmarks/start-up.mjs' }] },
  changeset: { commands: [{ script: changesets }] },
  release: { build: true, commands: [{ script: changesets, args: ['publish'] }] },
};
