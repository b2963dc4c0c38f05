/**
 * Runs a task of `tasks.mjs`: installs and builds what has changed, then goes on with the workspace's own Node.
 * Needs nothing but Node 20 and npm, and no package, since it is what installs them.
 */
import { join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { root, workspaceEnvironment, workspaceNode } from './setup/paths.mjs';
import { run } from './setup/process.mjs';
import { SetupError } from './setup/setup-error.mjs';
import { tasks } from './tasks.mjs';

/** @param {import('./tasks.mjs').Task} task @param {readonly string[]} further */
const perform = async (task, further) => {
  const pnpmFolder = await ensureInstalled(process.env);
  const environment = workspaceEnvironment(process.env, pnpmFolder);
  if (task.build) await ensureBuilt(environment);
  const cwd = task.directory === 'caller' ? (process.env.INIT_CWD ?? root) : root;
  for (const command of task.commands) {
    const last = command === task.commands.at(-1);
    const args = [...(command.args ?? []), ...(last ? further : [])];
    const argv = [...(command.nodeOptions ?? []), join(root, command.script), ...args];
    const code = await run(workspaceNode, argv, { cwd, environment });
    if (code !== 0) return code;
  }
  return 0;
};

try {
  const [name = '', ...further] = process.argv.slice(2);
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) throw new SetupError(`There is no task "${name}". Tasks: ${Object.keys(tasks).join(', ')}.`);
  process.exitCode = await perform(task, further);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
