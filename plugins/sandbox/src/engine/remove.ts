import type { Removal, Stack, StackResource } from '../state/model.js';
import { type Dependencies, reversed } from '../template/order.js';
import { resourceStatus } from './events.js';
import { operate } from './operate.js';
import type { Runtime } from './runtime.js';
import { runAll } from './schedule.js';
import { ResourceFailure, removeFromWorld } from './world.js';

/** The policy that counts when the stack or the template gives the resource up. */
export const deletionPolicy = ({ definition: { DeletionPolicy } }: StackResource): string =>
  DeletionPolicy === 'RetainExceptOnCreate' ? 'Retain' : (DeletionPolicy ?? 'Delete');

const remove = async (runtime: Runtime, stack: Stack, { record, policy }: Removal): Promise<boolean> => {
  if (record.physicalId === '') {
    resourceStatus(runtime, stack, record, 'DELETE_COMPLETE');
    return true;
  }
  if (policy === 'Retain') {
    resourceStatus(runtime, stack, record, 'DELETE_SKIPPED');
    return true;
  }
  resourceStatus(runtime, stack, record, 'DELETE_IN_PROGRESS');
  try {
    await operate(runtime, record.type, new AbortController().signal);
  } catch (error) {
    if (!(error instanceof ResourceFailure)) throw error;
    resourceStatus(runtime, stack, record, 'DELETE_FAILED', error.message);
    return false;
  }
  removeFromWorld(runtime.cloud, stack.region, record);
  resourceStatus(runtime, stack, record, 'DELETE_COMPLETE');
  return true;
};

/** Deletes resources, each after those that depend on it. Answers the logical ids of those that failed. */
export const removeAll = async (runtime: Runtime, stack: Stack, removals: readonly Removal[]): Promise<string[]> => {
  const byId = new Map(removals.map((removal) => [removal.record.logicalId, removal]));
  const dependencies: Dependencies = new Map(
    [...byId].map(([id, { record }]) => [id, new Set(record.dependsOn.filter((other) => byId.has(other)))]),
  );
  await runAll(reversed(dependencies), async (id) => {
    const removal = byId.get(id);
    return removal === undefined || remove(runtime, stack, removal);
  });
  return removals
    .map(({ record }) => record)
    .filter(({ status }) => status === 'DELETE_FAILED')
    .map(({ logicalId }) => logicalId);
};
