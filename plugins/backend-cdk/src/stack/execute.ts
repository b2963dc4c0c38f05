import { type Change, event, problem, type Result } from '@omnideploy/core';
import type { ChangeSetReference } from '../change-set/describe.js';
import { discardAfterFailure } from '../change-set/discard.js';
import { isAwsError, isMissingChangeSet, isMissingStack } from '../errors/aws-error.js';
import { follow } from '../events/follow.js';
import { newestEvent } from '../events/read.js';
import type { StackMetadata } from '../template/metadata.js';
import { conflict } from './conflict.js';
import { type Context, interruptible } from './context.js';
import { cancelUpdate, cannotCancel } from './interrupt.js';
import { resultOf } from './result.js';
import { operationToken } from './token.js';

/** A change set to execute and what it was shown to do. */
export interface Execution {
  readonly reference: ChangeSetReference;
  readonly type: 'create' | 'update';
  readonly changes: readonly Change[];
  readonly metadata: StackMetadata | undefined;
  /** Of `performance.now()`. */
  readonly start: number;
}

const isStale = (error: unknown): boolean =>
  isMissingChangeSet(error) ||
  isMissingStack(error) ||
  isAwsError(error, 'InvalidChangeSetStatus') ||
  isAwsError(error, 'InvalidChangeSetStatusException');

const isAvailable = async (context: Context, { stackId, changeSetId }: ChangeSetReference): Promise<boolean> => {
  const { ExecutionStatus } = await context.aws.describeChangeSet(
    { StackName: stackId, ChangeSetName: changeSetId },
    interruptible(context),
  );
  return ExecutionStatus === 'AVAILABLE';
};

/** Starts it. From here on an interruption cannot undo the call, so the call is not interruptible. */
const begin = async (context: Context, { reference, type }: Execution, token: string): Promise<string | undefined> => {
  const { stackId, changeSetId } = reference;
  const { signal } = context.deployment.host;
  try {
    const [available, newest] = await Promise.all([isAvailable(context, reference), newestEvent(context, stackId)]);
    if (!available) throw await conflict(context, stackId);
    if (signal.aborted) throw problem('interrupted', 'Interrupted before anything was changed.');
    await context.aws.executeChangeSet({ StackName: stackId, ChangeSetName: changeSetId, ClientRequestToken: token });
    return newest;
  } catch (error) {
    const known = isStale(error) ? await conflict(context, stackId) : error;
    await discardAfterFailure(context, reference, type);
    throw known;
  }
};

/**
 * Executes a change set and follows it to its end.
 * @throws OmniDeployError `changed-since-preview`, `stack-locked`
 */
export const execute = async (context: Context, execution: Execution): Promise<Result> => {
  const { reference, type, changes, metadata, start } = execution;
  const { stackId } = reference;
  const token = operationToken();
  const after = await begin(context, execution, token);
  context.deployment.host.emit(
    event('operation-progress', {
      message: `${type === 'create' ? 'Creating' : 'Updating'} the stack ${context.stackName}`,
    }),
  );
  const followed = await follow(context, {
    stackId,
    after,
    token,
    changes,
    metadata,
    interrupt: type === 'create' ? cannotCancel : () => cancelUpdate(context, stackId),
  });
  return resultOf(context, { operation: 'up', stackId, followed, changes, metadata, start });
};
