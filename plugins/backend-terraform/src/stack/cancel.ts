import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Result } from '@omnideploy/core';
import { run } from '../engine/run.js';
import { engineProblem } from '../errors/explain.js';
import { describeOwner, type LockOwner, lockOwnerIn } from '../errors/lock.js';
import { readFiles } from '../state/files.js';
import type { Context } from './context.js';
import { findDeployed } from './deployed.js';
import { withoutSecrets } from './desired.js';
import { notFound, outputsOf } from './outputs.js';
import { makePlan } from './plan.js';
import { discard, removeLeftPlans } from './saved-plan.js';

const unlock = (context: Context, id: string) =>
  run(context.engine.path, {
    args: ['force-unlock', '-force', '-no-color', id],
    folder: context.folder,
    environment: context.environment,
  });

/**
 * Releases the lock of a state that is kept elsewhere. A wrong id makes the engine name the owner and
 * release nothing.
 */
const releaseRemote = async (context: Context): Promise<LockOwner | undefined> => {
  const { stdout, stderr } = await unlock(context, 'omnideploy-asks');
  const owner = lockOwnerIn(`${stdout}\n${stderr}`);
  if (!owner) return undefined;
  const ended = await unlock(context, owner.id);
  if (ended.code !== 0) throw engineProblem(context, [{ severity: 'error', summary: ended.stderr.trim() }]);
  return owner;
};

/** A lock on a file ends with the process that holds it: either it is free, or that process is running. */
const checkLocal = async (context: Context): Promise<void> => {
  const held = await access(join(context.folder, '.terraform.tfstate.lock.info')).then(
    () => true,
    () => false,
  );
  if (!held) return;
  const environment = withoutSecrets(context, await readFiles(context.folder));
  const { plan } = await makePlan(context, environment, ['-destroy', '-refresh=false']);
  if (plan !== undefined) await discard(context, { operation: 'destroy', changes: [], diagnostics: [], plan });
};

/**
 * Ends what another run left: the lock of its state, and plans that nobody applied.
 * @throws OmniDeployError `stack-locked` with the owner when that is still at work on this machine
 */
export const cancel = async (context: Context): Promise<Result> => {
  const start = performance.now();
  const deployed = await findDeployed(context);
  const remote = context.backendBlock !== undefined;
  const owner = remote ? await releaseRemote(context) : undefined;
  if (!remote && deployed) await checkLocal(context);
  const left = await removeLeftPlans(context.folder, 0);
  if (!deployed && !owner && left === 0) throw notFound(context);
  const told: Diagnostic[] = owner
    ? [{ code: 'stack-locked', severity: 'info', message: `Released: ${describeOwner(owner)}` }]
    : [];
  return {
    operation: 'up',
    outcome: owner || left > 0 ? 'cancelled' : 'unchanged',
    changes: [],
    outputs: outputsOf(deployed?.state, context.deployment.spec),
    diagnostics: told,
    duration: Math.round(performance.now() - start),
  };
};
