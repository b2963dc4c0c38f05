import { spawnSync } from 'node:child_process';
import { engines } from './engines.mjs';
import { providedExecutable } from './provided.mjs';

/**
 * The executable of an engine: the one that its variable names, else the provided one, else that on PATH.
 * @param {import('./engines.mjs').EngineName} name @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined} none that works was found
 */
export const locateEngine = (name, environment) => {
  /** @type {import('./engines.mjs').Engine} */
  const { command, probe, variable, requirements } = engines[name];
  const provided = requirements && providedExecutable(requirements, environment);
  const executable = environment[variable] || provided || command;
  const { status } = spawnSync(executable, probe, { env: environment, stdio: 'ignore' });
  return status === 0 ? executable : undefined;
};
