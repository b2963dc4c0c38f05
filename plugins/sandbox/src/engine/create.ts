import { now } from '../account.js';
import { messageOf } from '../message.js';
import type { Blueprint } from '../plan/blueprint.js';
import type { Removal, Stack, StackResource } from '../state/model.js';
import { deploy } from './deploy.js';
import { stackStatus } from './events.js';
import { checkExports } from './exports.js';
import { deletionPolicy, removeAll } from './remove.js';
import type { Runtime } from './runtime.js';

/** When a stack's creation is undone, RetainExceptOnCreate does not retain. */
const rollbackPolicy = (stack: Stack, record: StackResource): string =>
  stack.settings.retainExceptOnCreate || record.definition.DeletionPolicy === 'RetainExceptOnCreate'
    ? 'Delete'
    : deletionPolicy(record);

const failedToDelete = (ids: readonly string[]): string =>
  `The following resource(s) failed to delete: [${ids.join(', ')}]. `;

const removals = (stack: Stack, policyOf: (record: StackResource) => string): Removal[] =>
  Object.values(stack.resources)
    .filter(({ status }) => status !== 'DELETE_COMPLETE' && status !== 'DELETE_SKIPPED')
    .map((record) => ({ record, policy: policyOf(record) }));

/** Undoes a creation: deletes what was made. */
export const rollbackCreation = async (runtime: Runtime, stack: Stack, reason: string | undefined): Promise<void> => {
  stackStatus(runtime, stack, 'ROLLBACK_IN_PROGRESS', reason);
  const failed = await removeAll(
    runtime,
    stack,
    removals(stack, (record) => rollbackPolicy(stack, record)),
  );
  stack.outputs = [];
  if (failed.length > 0) stackStatus(runtime, stack, 'ROLLBACK_FAILED', failedToDelete(failed));
  else stackStatus(runtime, stack, 'ROLLBACK_COMPLETE');
};

export interface DeleteOptions {
  readonly retain: readonly string[];
  /** Gives up resources that cannot be deleted. */
  readonly force: boolean;
}

/** Deletes the stack with its resources, except those that a policy or the caller keeps. */
export const deleteStack = async (
  runtime: Runtime,
  stack: Stack,
  options: DeleteOptions,
  reason: string | undefined,
): Promise<void> => {
  stackStatus(runtime, stack, 'DELETE_IN_PROGRESS', reason);
  try {
    checkExports(runtime.cloud, stack, []);
  } catch (error) {
    stackStatus(runtime, stack, 'DELETE_FAILED', messageOf(error));
    return;
  }
  const retained = (record: StackResource) =>
    options.retain.includes(record.logicalId) ? 'Retain' : deletionPolicy(record);
  const failed = await removeAll(runtime, stack, removals(stack, retained));
  if (failed.length > 0 && !options.force) return stackStatus(runtime, stack, 'DELETE_FAILED', failedToDelete(failed));
  stack.outputs = [];
  stack.deletedAt = now();
  stackStatus(runtime, stack, 'DELETE_COMPLETE');
  forgetOldStacks(runtime);
};

/** AWS remembers deleted stacks for 90 days; here the last ones do, so that the state stays small. */
const REMEMBERED = 50;

const forgetOldStacks = ({ cloud }: Runtime): void => {
  const deleted = cloud.stacks.filter(({ deletedAt }) => deletedAt !== undefined);
  const old = new Set(deleted.slice(0, -REMEMBERED).map(({ id }) => id));
  if (old.size > 0) cloud.stacks = cloud.stacks.filter(({ id }) => !old.has(id));
};

/** Creates the stack's resources; what happens on failure is in the stack's settings. */
export const createStack = async (
  runtime: Runtime,
  stack: Stack,
  blueprint: Blueprint,
  signal: AbortSignal,
): Promise<void> => {
  const failure = await deploy(runtime, stack, blueprint, signal);
  if (failure === undefined) return stackStatus(runtime, stack, 'CREATE_COMPLETE');
  // A deletion that was asked for meanwhile takes over.
  if (signal.aborted) return;
  switch (stack.settings.onFailure) {
    case 'DO_NOTHING':
      return stackStatus(runtime, stack, 'CREATE_FAILED', failure.trim());
    case 'DELETE':
      return deleteStack(runtime, stack, { retain: [], force: false }, `${failure}Delete requested by user.`);
    default:
      return rollbackCreation(runtime, stack, `${failure}Rollback requested by user.`);
  }
};
