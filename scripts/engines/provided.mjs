import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where engines are kept for all checkouts of this user. @param {NodeJS.ProcessEnv} environment */
export const engineCache = (environment) =>
  join(environment.XDG_CACHE_HOME || environment.LOCALAPPDATA || join(homedir(), '.cache'), 'omnideploy', 'engines');

/** @param {string} requirements a file of this folder */
export const requirementsFile = (requirements) => fileURLToPath(new URL(requirements, import.meta.url));

/**
 * The file that says where the engine of these requirements was installed; it is written last.
 * @param {string} requirements @param {NodeJS.ProcessEnv} environment
 */
export const recordFile = (requirements, environment) => {
  const version = createHash('sha256')
    .update(readFileSync(requirementsFile(requirements)))
    .digest('hex')
    .slice(0, 16);
  return join(engineCache(environment), `${requirements.replace(/\..*$/, '')}-${version}.json`);
};

/**
 * The executable that `npm run engines` has provided, if it has.
 * @param {string} requirements @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined}
 */
export const providedExecutable = (requirements, environment) => {
  const file = recordFile(requirements, environment);
  if (!existsSync(file)) return undefined;
  /** @type {{ executable: string }} */
  const { executable } = JSON.parse(readFileSync(file, 'utf8'));
  return existsSync(executable) ? executable : undefined;
};
