import { randomUUID } from 'node:crypto';
import { messageOf } from '../message.js';
import type { Blueprint } from '../plan/blueprint.js';
import type { OperationType, Source, Stack } from '../state/model.js';
import { createStack, type DeleteOptions, deleteStack, rollbackCreation } from './create.js';
import { stackStatus } from './events.js';
import type { Runtime } from './runtime.js';
import { cleanUp, rememberPrevious, rollbackUpdate, updateStack } from './update.js';

const USER = 'User Initiated';

/** Runs work on the stack in the background, under a new operation id. */
const start = (
  runtime: Runtime,
  stack: Stack,
  type: OperationType,
  token: string | undefined,
  work: (signal: AbortSignal) => Promise<void>,
): string => {
  const id = randomUUID();
  stack.operation = { id, type, ...(token !== undefined && { token }) };
  const controller = new AbortController();
  const done = work(controller.signal)
    .catch((error: unknown) => {
      // Only a bug comes here; the stack must not stay in progress for ever.
      const reason = `Internal failure of the sandbox: ${messageOf(error)}`;
      stackStatus(runtime, stack, stack.status.replace(/(_CLEANUP)?_IN_PROGRESS$/, '_FAILED'), reason);
    })
    .finally(() => {
      if (runtime.operations.get(stack.id)?.done === done) runtime.operations.delete(stack.id);
      runtime.save();
    });
  runtime.operations.set(stack.id, { controller, done, startedAt: Date.now() });
  return id;
};

export const startCreate = (runtime: Runtime, stack: Stack, blueprint: Blueprint, token?: string): string =>
  start(runtime, stack, 'CREATE_STACK', token, (signal) => {
    stackStatus(runtime, stack, 'CREATE_IN_PROGRESS', USER);
    return createStack(runtime, stack, blueprint, signal);
  });

export const startUpdate = (
  runtime: Runtime,
  stack: Stack,
  blueprint: Blueprint,
  source: Source,
  token?: string,
): string => {
  rememberPrevious(stack);
  stack.source = source;
  return start(runtime, stack, 'UPDATE_STACK', token, (signal) => {
    stackStatus(runtime, stack, 'UPDATE_IN_PROGRESS', USER);
    return updateStack(runtime, stack, blueprint, signal);
  });
};

export const startDelete = (runtime: Runtime, stack: Stack, options: DeleteOptions, token?: string): string => {
  const running = runtime.operations.get(stack.id);
  running?.controller.abort();
  return start(runtime, stack, 'DELETE_STACK', token, async () => {
    // Told at once, so that whoever asks next sees it; done when the creation has let go.
    stack.status = 'DELETE_IN_PROGRESS';
    await running?.done;
    await deleteStack(runtime, stack, options, USER);
  });
};

/** Undoes a creation or an update that failed and was left as it was. */
export const startRollback = (runtime: Runtime, stack: Stack, token?: string): string =>
  start(runtime, stack, 'ROLLBACK', token, () =>
    stack.status === 'CREATE_FAILED' || stack.status === 'ROLLBACK_FAILED'
      ? rollbackCreation(runtime, stack, USER)
      : rollbackUpdate(runtime, stack, USER),
  );

/** Ends an update whose clean-up was interrupted. */
export const startCleanUp = (runtime: Runtime, stack: Stack): void => {
  const status = stack.status.startsWith('UPDATE_ROLLBACK') ? 'UPDATE_ROLLBACK_COMPLETE' : 'UPDATE_COMPLETE';
  start(runtime, stack, 'UPDATE_STACK', undefined, () => cleanUp(runtime, stack, status));
};

export const startContinueRollback = (
  runtime: Runtime,
  stack: Stack,
  skip: readonly string[],
  token?: string,
): string => start(runtime, stack, 'CONTINUE_ROLLBACK', token, () => rollbackUpdate(runtime, stack, USER, skip));
