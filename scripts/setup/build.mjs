import { join } from 'node:path';
import { root, workspaceNode } from './paths.mjs';
import { runQuietly, saying } from './process.mjs';
import { SetupError } from './setup-error.mjs';

const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');

/**
 * Builds the packages that have changed, and those that depend on them.
 * @param {NodeJS.ProcessEnv} environment
 */
export const ensureBuilt = async (environment) => {
  const args = [turbo, 'run', 'build', '--output-logs=errors-only', '--ui=stream'];
  const { code, printed } = await saying(
    'Building the packages that have changed ...',
    runQuietly(workspaceNode, args, { cwd: root, environment }),
  );
  if (code !== 0)
    throw new SetupError(`${printed.trim()}\n\nThe packages could not be built; the compiler's errors are above.`);
};
