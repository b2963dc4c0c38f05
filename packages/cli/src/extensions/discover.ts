import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InstalledPackage } from '@omnideploy/core/program';
import { packageRoot } from '../package.js';
import { checkPluginList } from './check-plugin-list.js';
import { dataDirectory } from './data-directory.js';
import { readJson } from './read-json.js';

type Origin = InstalledPackage['origin'];

const readPackage = (root: string, origin: Origin): InstalledPackage[] => {
  const { name, version, omnideploy } = readJson(join(root, 'package.json')) ?? {};
  if (typeof name !== 'string' || typeof version !== 'string' || omnideploy === undefined) return [];
  return [{ name, version, root, manifest: omnideploy, origin }];
};

/** A plugin as oclif notes it in the data directory's package.json. */
interface Note {
  readonly name: string;
  readonly type: 'user' | 'link';
  readonly root?: string;
}

const isNote = (value: unknown): value is Note => {
  const { name, type } = (value ?? {}) as Partial<Note>;
  return typeof name === 'string' && (type === 'user' || type === 'link');
};

/** Folders of the plugins that the user installed or linked. */
export const userPlugins = (directory: string): { root: string; origin: Origin }[] => {
  const { oclif } = readJson(join(directory, 'package.json')) ?? {};
  const { plugins = [] } = (oclif ?? {}) as { plugins?: unknown };
  if (!Array.isArray(plugins)) return [];
  return plugins.filter(isNote).map(({ name, type, root }) => ({
    root: type === 'link' && root ? root : join(directory, 'node_modules', name),
    origin: type === 'link' ? 'linked' : 'user',
  }));
};

/** In a checkout: the plugins that are developed there. */
const workspacePlugins = (workspace: string): InstalledPackage[] => {
  const folder = join(workspace, 'plugins');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => readPackage(join(folder, name), 'development'));
};

/** What is bundled into this package; the build writes the list. */
const bundledPlugins = (): InstalledPackage[] => {
  const { packages = [] } = (readJson(join(packageRoot, 'dist', 'bundled.json')) ?? {}) as {
    packages?: Omit<InstalledPackage, 'root' | 'origin'>[];
  };
  return packages.map((one) => ({ ...one, root: packageRoot, origin: 'bundled' }));
};

/**
 * Every package that may hold an extension. Reads package.json files and loads nothing.
 * @throws OmniDeployError `plugins-unreadable`
 */
export const discover = (options: {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workspace?: string | undefined;
}): InstalledPackage[] => {
  const directory = dataDirectory(options.environment);
  checkPluginList(directory);
  return [
    ...bundledPlugins(),
    ...(options.workspace === undefined ? [] : workspacePlugins(options.workspace)),
    ...userPlugins(directory).flatMap(({ root, origin }) => readPackage(root, origin)),
  ];
};
