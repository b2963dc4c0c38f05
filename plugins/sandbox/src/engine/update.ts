import { now } from '../account.js';
import type { Blueprint } from '../plan/blueprint.js';
import type { Removal, Stack, StackResource } from '../state/model.js';
import { deploy } from './deploy.js';
import { stackStatus } from './events.js';
import { deletionPolicy, removeAll } from './remove.js';
import { restoreResources } from './restore.js';
import type { Runtime } from './runtime.js';

const removalOf = (before: StackResource, after: StackResource | undefined): Removal => ({
  record: before,
  policy: (after ? after.definition.UpdateReplacePolicy : deletionPolicy(before)) ?? 'Delete',
});

/** What the update no longer needs: resources that left the template, and the old ones of those replaced. */
const superseded = (stack: Stack, blueprint: Blueprint): Removal[] =>
  Object.values(stack.previous?.resources ?? {}).flatMap((before) => {
    const after = blueprint.dependencies.has(before.logicalId) ? stack.resources[before.logicalId] : undefined;
    return after?.physicalId === before.physicalId || before.physicalId === '' ? [] : [removalOf(before, after)];
  });

/** Deletes what the stack no longer needs. A deletion that fails leaves its resource behind, as in AWS. */
export const cleanUp = async (
  runtime: Runtime,
  stack: Stack,
  status: 'UPDATE_COMPLETE' | 'UPDATE_ROLLBACK_COMPLETE',
): Promise<void> => {
  stackStatus(runtime, stack, `${status}_CLEANUP_IN_PROGRESS`);
  await removeAll(runtime, stack, stack.superseded ?? []);
  delete stack.superseded;
  delete stack.previous;
  stackStatus(runtime, stack, status);
};

/** Undoes an update: puts the resources back as they were and deletes what was made. */
export const rollbackUpdate = async (
  runtime: Runtime,
  stack: Stack,
  reason: string | undefined,
  skip: readonly string[] = [],
): Promise<void> => {
  stackStatus(runtime, stack, 'UPDATE_ROLLBACK_IN_PROGRESS', reason);
  const { made, failed } = await restoreResources(runtime, stack, skip);
  if (failed.length > 0) {
    return stackStatus(
      runtime,
      stack,
      'UPDATE_ROLLBACK_FAILED',
      `The following resource(s) failed to update: [${failed.join(', ')}]. `,
    );
  }
  const { previous } = stack;
  if (previous) {
    stack.outputs = previous.outputs;
    if (previous.source) stack.source = previous.source;
  }
  stack.superseded = made.map((record) => ({ record, policy: 'Delete' }));
  await cleanUp(runtime, stack, 'UPDATE_ROLLBACK_COMPLETE');
};

/** Notes what the stack is like, so that a failed update can be undone. */
export const rememberPrevious = (stack: Stack): void => {
  if (stack.previous) return;
  const { source, resources, outputs } = stack;
  stack.previous = structuredClone({ resources, outputs, ...(source && { source }) });
};

/** Changes the stack's resources to the blueprint; `previous` must be remembered. */
export const updateStack = async (
  runtime: Runtime,
  stack: Stack,
  blueprint: Blueprint,
  signal: AbortSignal,
): Promise<void> => {
  stack.updatedAt = now();
  const failure = await deploy(runtime, stack, blueprint, signal);
  if (failure === undefined && !signal.aborted) {
    stack.superseded = superseded(stack, blueprint);
    for (const id of Object.keys(stack.resources)) if (!blueprint.dependencies.has(id)) delete stack.resources[id];
    return cleanUp(runtime, stack, 'UPDATE_COMPLETE');
  }
  const reason = (failure ?? '').trim();
  if (stack.settings.onFailure === 'DO_NOTHING' && !signal.aborted) {
    return stackStatus(runtime, stack, 'UPDATE_FAILED', reason);
  }
  return rollbackUpdate(runtime, stack, signal.aborted ? 'User Initiated' : reason);
};
