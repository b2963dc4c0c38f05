/**
 * How long it takes from a config file to the resources of a plan once everything is loaded, beside
 * parsing the same file with `yaml` alone. Fails above the limit.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePlan } from '../packages/core/dist/pipeline/index.js';
import { createRegistry } from '../packages/core/dist/program.js';

const LIMIT_MILLISECONDS = 10;
const ROUNDS = 200;
const WARM_UP = 100;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The parser that core itself uses. */
const { parse } = createRequire(join(root, 'packages', 'core', 'package.json'))('yaml');
const file = join(root, 'examples', 'ecs', 'deploy.yaml');

const packages = ['adapter-container', 'target-ecs', 'backend-cdk'].map((folder) => {
  const packageRoot = join(root, 'plugins', folder);
  const { name, version, omnideploy } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  return { name, version, root: packageRoot, manifest: omnideploy, origin: /** @type {const} */ ('development') };
});

const request = {
  config: file,
  target: 'ecs',
  backend: 'cdk',
  directory: root,
  workDirectory: root,
  environment: {},
  registry: createRegistry(packages),
  host: { emit: () => {}, signal: new AbortController().signal },
};

/** The median, in milliseconds. @param {() => unknown} work */
const time = async (work) => {
  const times = /** @type {number[]} */ ([]);
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    if (round >= WARM_UP) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
};

const alone = await time(() => parse(readFileSync(file, 'utf8')));
const plan = await time(() => makePlan(request));
console.log(`${'yaml.parse'.padEnd(26)}${alone.toFixed(2).padStart(7)} ms`);
console.log(
  `${'file to ResourceSpec'.padEnd(26)}${plan.toFixed(2).padStart(7)} ms  ${(plan / alone).toFixed(1)}x  (at most ${LIMIT_MILLISECONDS} ms)`,
);
process.exitCode = plan > LIMIT_MILLISECONDS ? 1 : 0;
