import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npmCli } from './npm.mjs';
import { pnpm, root, workspaceNode } from './paths.mjs';
import { runQuietly, saying } from './process.mjs';
import { SetupError } from './setup-error.mjs';

/** Beside the packages, so that it goes when they go. */
const recordFile = join(root, 'node_modules', '.omnideploy-install.json');

/** Everything that an installation depends on. */
const inputs = () => [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  'test/package.json',
  ...['packages', 'plugins'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
  ),
];

const fingerprint = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${pnpm}`);
  for (const file of inputs().filter((name) => existsSync(join(root, name)))) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
};

/** @returns {{ fingerprint?: string, pnpmFolder?: string }} */
const readRecord = () => {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8'));
  } catch {
    return {};
  }
};

/** @param {string} printed */
const failure = (printed) =>
  new SetupError(`${printed.trim()}

The packages of this checkout could not be installed.
- Without a network: connect and run the command again; what has been downloaded is kept.
- Behind a proxy or with a registry of your own: set them in npm's configuration (npm config set proxy, registry, cafile).
- On a full disk or after an interruption: make room, delete node_modules and run the command again.`);

/**
 * Runs a program of the workspace's pnpm by npm, which fetches it on first use.
 * @param {NodeJS.ProcessEnv} environment @param {readonly string[]} command
 */
const withPnpm = async (environment, command) => {
  const args = [npmCli(environment), 'exec', '--yes', '--loglevel=error', `--package=${pnpm}`, '--', ...command];
  // npm run --silent hands its loglevel down, and a failure would then be silent too.
  const audible = { ...environment, npm_config_loglevel: undefined };
  const { code, stdout, printed } = await runQuietly(process.execPath, args, { cwd: root, environment: audible });
  if (code !== 0) throw failure(printed);
  return stdout;
};

/** @param {string} path the PATH with which npm runs a program of the package */
const folderOfPnpm = (path) =>
  path
    .trim()
    .split(delimiter)
    .find((folder) => existsSync(join(folder, 'pnpm')));

/**
 * Installs the workspace's packages, unless nothing has changed since the last time.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<string>} the folder that holds pnpm, which turbo wants on PATH
 */
export const ensureInstalled = async (environment) => {
  const record = readRecord();
  const upToDate = record.fingerprint === fingerprint() && existsSync(workspaceNode);
  if (upToDate && record.pnpmFolder && existsSync(record.pnpmFolder)) return record.pnpmFolder;
  const message = `Installing the workspace's packages with ${pnpm}; this takes about a minute, once ...`;
  await saying(message, withPnpm(environment, ['pnpm', 'install']));
  const pnpmFolder = folderOfPnpm(await withPnpm(environment, ['node', '-p', 'process.env.PATH ?? process.env.Path']));
  if (!pnpmFolder) throw new Error(`npm runs ${pnpm}, but does not say where it is`);
  writeFileSync(recordFile, JSON.stringify({ fingerprint: fingerprint(), pnpmFolder }));
  return pnpmFolder;
};
