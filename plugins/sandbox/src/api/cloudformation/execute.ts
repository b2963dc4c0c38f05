import { actualResources } from '../../drift/actual-state.js';
import { startCreate, startUpdate } from '../../engine/operations.js';
import { blueprintOf } from '../../plan/blueprint.js';
import { ApiError } from '../error.js';
import { flag } from '../request.js';
import { findChangeSet } from './change-sets.js';
import type { Handler } from './handler.js';
import { requireStatus, requireUpdatable } from './stack-state.js';
import { outdateChangeSets } from './stacks.js';
import { isRepeated, takeToken } from './tokens.js';

export const executeChangeSet: Handler = async (runtime, request) => {
  const { stack, changeSet } = findChangeSet(runtime, request);
  if (isRepeated(stack, request)) return {};
  const requireAvailable = (): void => {
    if (changeSet.executionStatus === 'AVAILABLE') return;
    throw new ApiError(
      'InvalidChangeSetStatus',
      `ChangeSet [${changeSet.id}] cannot be executed in its current execution status of [${changeSet.executionStatus}]`,
    );
  };
  const check = (): void => {
    requireAvailable();
    if (changeSet.kind === 'CREATE') requireStatus(stack, ['REVIEW_IN_PROGRESS'], 'created');
    else requireUpdatable(stack);
  };
  check();
  const blueprint = await blueprintOf(stack, changeSet.source);
  check();
  changeSet.executionStatus = 'EXECUTE_IN_PROGRESS';
  stack.changeSets = stack.changeSets.filter(
    ({ executionStatus }) => !/^EXECUTE_(COMPLETE|FAILED)$/.test(executionStatus),
  );
  outdateChangeSets(stack, changeSet.id);
  stack.changeSetId = changeSet.id;
  stack.settings = {
    ...changeSet.settings,
    ...(flag(request.form, 'DisableRollback') && { onFailure: 'DO_NOTHING' }),
    ...(flag(request.form, 'RetainExceptOnCreate') && { retainExceptOnCreate: true }),
  };
  const token = takeToken(stack, request);
  if (changeSet.kind === 'CREATE') {
    stack.source = changeSet.source;
    startCreate(runtime, stack, blueprint, token);
  } else {
    if (changeSet.deploymentMode) stack.resources = actualResources(runtime.cloud, stack);
    startUpdate(runtime, stack, blueprint, changeSet.source, token);
  }
  void runtime.operations.get(stack.id)?.done.then(() => {
    changeSet.executionStatus = /^(CREATE|UPDATE)_COMPLETE$/.test(stack.status) ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED';
    runtime.save();
  });
  return {};
};
