/** Packages as they would be published, laid out as a user has them. For suites and benchmarks. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npmCli } from '../../scripts/setup/npm.mjs';
import { pnpm, root } from '../../scripts/setup/paths.mjs';

/**
 * A package as it would be published.
 *
 * @typedef {object} PackedPackage
 * @property {import('./workspace.js').PackageJson} json
 * @property {string} tarball its path
 */

const execute = promisify(execFile);
const npm = npmCli(process.env);

/** Runs npm where no shell is needed for it. @param {readonly string[]} args @param {string} cwd */
export const runNpm = (args, cwd) => execute(process.execPath, [npm, ...args], { cwd });

/** @param {string} tarball */
const jsonIn = async (tarball) => JSON.parse((await execute('tar', ['-xOzf', tarball, 'package/package.json'])).stdout);

/**
 * Packs every published package of this checkout, with the versions that `workspace:` stands for.
 * @param {string} directory where the tarballs go, and nothing else is
 * @returns {Promise<PackedPackage[]>}
 */
export const packAll = async (directory) => {
  await mkdir(directory, { recursive: true });
  const all = ['--recursive', '--filter', './packages/*', '--filter', './plugins/*'];
  const pack = ['pnpm', ...all, 'pack', '--pack-destination', directory];
  await runNpm(['exec', '--yes', `--package=${pnpm}`, '--', ...pack], root);
  const tarballs = (await readdir(directory)).map((name) => join(directory, name));
  return Promise.all(tarballs.map(async (tarball) => ({ tarball, json: await jsonIn(tarball) })));
};

/** @param {readonly PackedPackage[]} packed */
export const cliOf = (packed) => {
  const cli = packed.find(({ json }) => json.name === '@omnideploy/cli');
  if (!cli) throw new Error('The CLI was not packed.');
  return cli;
};

/** Unpacks a tarball into a folder, which is then the package's root. @param {string} tarball @param {string} directory */
export const unpack = async (tarball, directory) => {
  await mkdir(directory, { recursive: true });
  await execute('tar', ['-xzf', tarball, '-C', directory, '--strip-components=1']);
};

/** Plugins that are part of the program. */
const bundled = ['@omnideploy/adapter-container'];

/**
 * Makes a data directory in which every plugin that a user installs is there as `plugins install`
 * leaves it, but for what the plugins depend on: nothing that only lists them may load that.
 * @param {readonly PackedPackage[]} packed @param {string} directory
 */
export const installPlugins = async (packed, directory) => {
  await mkdir(directory, { recursive: true });
  const plugins = packed.filter(({ json }) => json.omnideploy && !bundled.includes(json.name));
  await Promise.all(plugins.map(({ json, tarball }) => unpack(tarball, join(directory, 'node_modules', json.name))));
  const oclif = { schema: 1, plugins: plugins.map(({ json }) => ({ name: json.name, tag: 'latest', type: 'user' })) };
  await writeFile(join(directory, 'package.json'), JSON.stringify({ private: true, oclif, dependencies: {} }));
};
