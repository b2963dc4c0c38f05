/** Packages as they would be published, laid out as a user has them. For suites and benchmarks. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { npmCli } from '../../scripts/setup/npm.mjs';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const npm = npmCli(process.env);

/** Runs npm where no shell is needed for it. @param {readonly string[]} args @param {string} cwd */
export const runNpm = (args, cwd) => execute(process.execPath, [npm, ...args], { cwd });

/**
 * Packs a package of this checkout.
 * @param {string} folder below the checkout's root: `packages/cli`
 * @param {string} directory where the tarball goes; must exist
 * @returns {Promise<string>} the tarball's path
 */
export const pack = async (folder, directory) => {
  const { stdout } = await runNpm(
    ['pack', '--json', '--ignore-scripts', '--pack-destination', directory],
    join(root, folder),
  );
  const [{ filename }] = JSON.parse(stdout);
  return join(directory, filename);
};

/** Unpacks a tarball into a folder, which is then the package's root. @param {string} tarball @param {string} directory */
export const unpack = async (tarball, directory) => {
  await mkdir(directory, { recursive: true });
  await execute('tar', ['-xzf', tarball, '-C', directory, '--strip-components=1']);
};

/** Plugins that are part of the program. */
const bundled = ['adapter-container'];

/** Folders of the plugins of this checkout that a user installs. */
const pluginFolders = async () =>
  (await readdir(join(root, 'plugins'))).filter((name) => !bundled.includes(name)).map((name) => `plugins/${name}`);

/**
 * Makes a data directory in which every plugin of this checkout is installed as `plugins install`
 * leaves it, but for what the plugins depend on: nothing that only lists them may load that.
 * @param {string} directory
 * @returns {Promise<{ name: string, root: string }[]>}
 */
export const installPlugins = async (directory) => {
  await mkdir(directory, { recursive: true });
  const plugins = await Promise.all(
    (await pluginFolders()).map(async (folder) => {
      const { name } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
      const place = join(directory, 'node_modules', name);
      await unpack(await pack(folder, directory), place);
      return { name, root: place };
    }),
  );
  const oclif = { schema: 1, plugins: plugins.map(({ name }) => ({ name, tag: 'latest', type: 'user' })) };
  await writeFile(join(directory, 'package.json'), JSON.stringify({ private: true, oclif, dependencies: {} }));
  return plugins;
};
