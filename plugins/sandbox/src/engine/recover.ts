import type { Stack } from '../state/model.js';
import { resourceStatus, stackStatus } from './events.js';
import { startCleanUp, startDelete, startRollback } from './operations.js';
import type { Runtime } from './runtime.js';

const REASON = 'The sandbox was stopped during the operation.';

const failResources = (runtime: Runtime, stack: Stack): void => {
  for (const record of Object.values(stack.resources)) {
    if (record.status.endsWith('_IN_PROGRESS')) {
      resourceStatus(runtime, stack, record, record.status.replace('_IN_PROGRESS', '_FAILED'), REASON);
    }
  }
};

const recoverChangeSets = (stack: Stack): void => {
  for (const changeSet of stack.changeSets) {
    if (changeSet.status.startsWith('CREATE_') && changeSet.status !== 'CREATE_COMPLETE') {
      Object.assign(changeSet, { status: 'FAILED', executionStatus: 'UNAVAILABLE', statusReason: REASON });
    }
    if (changeSet.executionStatus === 'EXECUTE_IN_PROGRESS') changeSet.executionStatus = 'EXECUTE_FAILED';
  }
};

const recoverStack = (runtime: Runtime, stack: Stack): void => {
  recoverChangeSets(stack);
  const { status } = stack;
  if (!status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS') return;
  if (status.endsWith('_CLEANUP_IN_PROGRESS')) {
    startCleanUp(runtime, stack);
    return;
  }
  failResources(runtime, stack);
  stackStatus(runtime, stack, status.replace('_IN_PROGRESS', '_FAILED'), REASON);
  if (status === 'DELETE_IN_PROGRESS') startDelete(runtime, stack, { retain: [], force: false });
  else startRollback(runtime, stack);
};

/** Ends what was under way when the sandbox stopped: a change is rolled back, a deletion goes on. */
export const recover = (runtime: Runtime): void => {
  for (const stack of runtime.cloud.stacks) recoverStack(runtime, stack);
};
