import { startContinueRollback, startRollback } from '../../engine/operations.js';
import { own } from '../../own.js';
import { validationError } from '../error.js';
import { flag, texts } from '../request.js';
import { changeableStack } from './find.js';
import type { Handler } from './handler.js';
import { requireStatus } from './stack-state.js';
import { isRepeated, takeToken } from './tokens.js';

export const rollbackStack: Handler = (runtime, request) => {
  const stack = changeableStack(runtime, request);
  if (isRepeated(stack, request)) return { StackId: stack.id };
  requireStatus(stack, ['CREATE_FAILED', 'UPDATE_FAILED'], 'rolled back');
  stack.settings.retainExceptOnCreate = flag(request.form, 'RetainExceptOnCreate');
  const OperationId = startRollback(runtime, stack, takeToken(stack, request));
  return { StackId: stack.id, OperationId };
};

export const continueUpdateRollback: Handler = (runtime, request) => {
  const stack = changeableStack(runtime, request);
  if (isRepeated(stack, request)) return {};
  requireStatus(stack, ['UPDATE_ROLLBACK_FAILED'], 'rolled back further');
  const skip = texts(request.form, 'ResourcesToSkip');
  const unknown = skip.filter((id) => own(stack.resources, id)?.status !== 'UPDATE_FAILED');
  if (unknown.length > 0) {
    throw validationError(
      `Only resources in UPDATE_FAILED state can be skipped; these are not: [${unknown.join(', ')}]`,
    );
  }
  startContinueRollback(runtime, stack, skip, takeToken(stack, request));
  return {};
};

export const cancelUpdateStack: Handler = (runtime, request) => {
  const stack = changeableStack(runtime, request);
  if (isRepeated(stack, request)) return {};
  if (stack.status !== 'UPDATE_IN_PROGRESS') {
    throw validationError('CancelUpdateStack cannot be called from current stack status');
  }
  takeToken(stack, request);
  runtime.operations.get(stack.id)?.controller.abort();
  return {};
};
