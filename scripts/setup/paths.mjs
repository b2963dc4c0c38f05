import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {{ devEngines: { packageManager: { name: string, version: string } } }} */
const { devEngines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The pnpm of this workspace, `pnpm@1.2.3`. The root package.json is the one place that says which. */
export const pnpm = `${devEngines.packageManager.name}@${devEngines.packageManager.version}`;

/** The Node that the workspace brings along, whatever the machine has. */
export const workspaceNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Where the checkout's own runs keep state, so that trying it leaves nothing in the home. */
const workDirectory = join(root, '.omnideploy');

/**
 * The environment of everything that a task starts: the workspace's Node and pnpm come first.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} pnpmFolder
 * @returns {NodeJS.ProcessEnv}
 */
export const workspaceEnvironment = (environment, pnpmFolder) => {
  // Windows spells it Path.
  const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [dirname(workspaceNode), pnpmFolder, environment[pathName]];
  return {
    ...environment,
    [pathName]: folders.filter(Boolean).join(delimiter),
    OMNIDEPLOY_WORK_DIR: environment.OMNIDEPLOY_WORK_DIR || workDirectory,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  };
};
