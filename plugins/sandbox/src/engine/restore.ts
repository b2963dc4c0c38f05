import { own } from '../own.js';
import type { Stack, StackResource } from '../state/model.js';
import { resourceStatus } from './events.js';
import { operate } from './operate.js';
import type { Runtime } from './runtime.js';
import { changeInWorld, ResourceFailure } from './world.js';

const isTouched = ({ status }: StackResource): boolean => /^UPDATE_(IN_PROGRESS|COMPLETE|FAILED)$/.test(status);

const isSame = (left: StackResource, right: StackResource): boolean =>
  JSON.stringify([left.properties, left.stackTags]) === JSON.stringify([right.properties, right.stackTags]);

/** Changes a resource back to what it was. Nothing is asked of the platform when it never changed. */
const restore = async (
  runtime: Runtime,
  stack: Stack,
  record: StackResource,
  before: StackResource,
): Promise<boolean> => {
  resourceStatus(runtime, stack, record, 'UPDATE_IN_PROGRESS');
  try {
    if (!isSame(record, before)) {
      await operate(runtime, record.type, new AbortController().signal);
      changeInWorld(runtime.cloud, stack.region, record, before.properties);
    }
  } catch (error) {
    if (!(error instanceof ResourceFailure)) throw error;
    resourceStatus(runtime, stack, record, 'UPDATE_FAILED', error.message);
    return false;
  }
  const restored = structuredClone(before);
  stack.resources[record.logicalId] = restored;
  resourceStatus(runtime, stack, restored, 'UPDATE_COMPLETE');
  return true;
};

/** Puts the old physical resource in the place of the one that replaced it. */
const reinstate = (runtime: Runtime, stack: Stack, before: StackResource): void => {
  const restored = structuredClone(before);
  stack.resources[before.logicalId] = restored;
  resourceStatus(runtime, stack, restored, 'UPDATE_COMPLETE');
};

/**
 * Puts every resource back as it was before the update.
 * Answers what was made since and must go, and the ids of those that could not be put back.
 */
export const restoreResources = async (
  runtime: Runtime,
  stack: Stack,
  skip: readonly string[],
): Promise<{ made: StackResource[]; failed: string[] }> => {
  const previous = stack.previous?.resources ?? {};
  const made: StackResource[] = [];
  const failed: string[] = [];
  for (const record of Object.values(stack.resources).reverse()) {
    const before = own(previous, record.logicalId);
    if (!before || before.physicalId === '') {
      made.push(record);
      delete stack.resources[record.logicalId];
    } else if (record.physicalId !== before.physicalId) {
      made.push(record);
      reinstate(runtime, stack, before);
    } else if (isTouched(record) && !(record.status === before.status && record.updatedAt === before.updatedAt)) {
      if (skip.includes(record.logicalId)) resourceStatus(runtime, stack, record, 'UPDATE_COMPLETE');
      else if (!(await restore(runtime, stack, record, before))) failed.push(record.logicalId);
    }
  }
  return { made, failed };
};
