import type { Change, Diagnostic, Operation, Outputs, Result } from '@omnideploy/core';
import { causesOf } from '../events/causes.js';
import type { Followed } from '../events/follow.js';
import { isOfStack } from '../events/progress.js';
import type { StackMetadata } from '../template/metadata.js';
import type { Context } from './context.js';
import { findStack } from './find.js';
import { outputsOf } from './outputs.js';

type Outcome = Result['outcome'];

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  CREATE_COMPLETE: 'succeeded',
  UPDATE_COMPLETE: 'succeeded',
  IMPORT_COMPLETE: 'succeeded',
  DELETE_COMPLETE: 'succeeded',
  ROLLBACK_COMPLETE: 'rolled-back',
  UPDATE_ROLLBACK_COMPLETE: 'rolled-back',
  IMPORT_ROLLBACK_COMPLETE: 'rolled-back',
};

/** What a failed operation left, and what to do then. */
const LEFT: Readonly<Record<string, string>> = {
  ROLLBACK_COMPLETE:
    'All that was made has been deleted again. Mend the first reason and run up again: it begins anew.',
  UPDATE_ROLLBACK_COMPLETE: 'Everything is as it was before. Mend the first reason and run up again.',
  DELETE_FAILED: 'What could be deleted is gone. Mend the first reason and run destroy again.',
  ROLLBACK_FAILED: 'Some resources could not be deleted again. Mend the first reason and run destroy.',
  UPDATE_ROLLBACK_FAILED: 'The stack could not be put back. Mend the first reason, then run omnideploy cancel.',
};

/** What is told of an operation that ended, or was left. */
export interface Ended {
  readonly operation: Operation;
  readonly stackId: string;
  readonly followed: Followed;
  /** What was previewed. */
  readonly changes: readonly Change[];
  readonly metadata: StackMetadata | undefined;
  /** Of `performance.now()`. */
  readonly start: number;
}

const interruption = ({ followed: { status }, operation }: Ended, stackName: string): Diagnostic => {
  const told = { code: 'interrupted', severity: 'error' } as const;
  if (status === 'UPDATE_ROLLBACK_COMPLETE')
    return { ...told, message: 'Interrupted. The update was cancelled and everything is as it was before.' };
  if (status) {
    const message = `Interrupted. The stack ${stackName} is left in the state ${status}.`;
    return { ...told, message, remedy: LEFT[status] ?? 'Run up again to see what is missing.' };
  }
  const endless = operation === 'destroy' ? 'a deletion' : 'a first creation';
  return {
    ...told,
    message: `Interrupted. CloudFormation cannot cancel ${endless} and goes on with it.`,
    remedy:
      operation === 'destroy'
        ? 'Run destroy again to see how it ends.'
        : 'Wait until it has ended, then run up or destroy.',
  };
};

const failures = ({ followed: { events, status }, metadata }: Ended): Diagnostic[] => {
  const causes = causesOf(events, metadata);
  const remedy = LEFT[status ?? ''];
  const stackReason = events.find(
    (event) => isOfStack(event) && event.ResourceStatus?.endsWith('FAILED'),
  )?.ResourceStatusReason;
  const general: Diagnostic = {
    code: 'deployment-failed',
    severity: 'error',
    message: stackReason ?? `The stack ended as ${status}.`,
  };
  return (causes.length > 0 ? causes : [general]).map((cause, index) =>
    index === 0 && remedy ? { ...cause, remedy } : cause,
  );
};

/** The changes that happened, with the ids that the platform gave. */
const done = ({ changes, followed: { events } }: Ended, outcome: Outcome): Change[] => {
  if (outcome === 'rolled-back') return [];
  return changes.flatMap((change) => {
    const event = events.find(
      ({ LogicalResourceId, ResourceStatus }) =>
        LogicalResourceId === change.address && /^(CREATE|UPDATE|DELETE|IMPORT)_COMPLETE$/.test(ResourceStatus ?? ''),
    );
    if (!event && outcome !== 'succeeded') return [];
    const physicalId = change.physicalId ?? event?.PhysicalResourceId;
    return [{ ...change, ...(physicalId ? { physicalId } : {}) }];
  });
};

/** Outputs by the metadata of what is deployed; none of a stack that is gone. */
const outputsNow = async (context: Context, { stackId, metadata, operation }: Ended): Promise<Outputs> => {
  if (operation === 'destroy') return {};
  const { Stacks } = await context.aws.describeStacks({ StackName: stackId });
  const [stack] = Stacks ?? [];
  return stack ? outputsOf(stack, metadata) : {};
};

export const resultOf = async (context: Context, ended: Ended): Promise<Result> => {
  const { followed, operation, start } = ended;
  const outcome =
    followed.interrupted && !isDone(followed) ? 'cancelled' : (OUTCOMES[followed.status ?? ''] ?? 'failed');
  const told = outcome === 'cancelled' ? [interruption(ended, context.stackName)] : [];
  const failed = outcome === 'failed' || outcome === 'rolled-back' ? failures(ended) : [];
  return {
    operation,
    outcome,
    changes: done(ended, outcome),
    outputs: await outputsNow(context, ended),
    diagnostics: [...told, ...failed],
    duration: Math.round(performance.now() - start),
  };
};

/** An operation that had ended well before its cancellation reached CloudFormation. */
const isDone = ({ status }: Followed): boolean => OUTCOMES[status ?? ''] === 'succeeded';

/** Nothing was to be done. */
export const unchanged = async (
  context: Context,
  operation: Operation,
  metadata: StackMetadata | undefined,
  start: number,
): Promise<Result> => {
  const found = operation === 'destroy' ? undefined : await findStack(context);
  return {
    operation,
    outcome: 'unchanged',
    changes: [],
    outputs: found ? outputsOf(found.stack, metadata) : {},
    diagnostics: [],
    duration: Math.round(performance.now() - start),
  };
};
