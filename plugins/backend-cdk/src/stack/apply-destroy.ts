import { event, type Preview, type Result } from '@omnideploy/core';
import { follow } from '../events/follow.js';
import { newestEvent } from '../events/read.js';
import { poll } from '../polling/poll.js';
import { conflict } from './conflict.js';
import type { Context } from './context.js';
import { findStack, findTemplate, metadataIn } from './find.js';
import { cannotCancel } from './interrupt.js';
import { planOf } from './plan.js';
import { stateOf } from './preview-destroy.js';
import { resultOf, unchanged } from './result.js';
import { operationToken } from './token.js';

/** A stack that never had a resource: there is nothing to follow. */
const deleteEmpty = async (context: Context, stackId: string): Promise<void> => {
  await context.aws.deleteStack({ StackName: stackId });
  await poll(async () => ((await findStack(context, stackId))?.standing.kind ?? 'gone') === 'gone' || undefined);
};

/** Deletes the stack that was shown, if nothing has happened to it since. */
export const applyDestroy = async (context: Context, preview: Preview): Promise<Result> => {
  const start = performance.now();
  const plan = planOf(preview);
  if (plan?.kind !== 'destroy') return unchanged(context, 'destroy', undefined, start);
  const { stackId, state } = plan;
  const found = await findStack(context, stackId);
  if (!found || stateOf(found) !== state) throw await conflict(context, stackId);
  if (found.standing.kind === 'planned') {
    await deleteEmpty(context, stackId);
    const result = await unchanged(context, 'destroy', undefined, start);
    return { ...result, outcome: 'succeeded' };
  }
  const [template, after] = await Promise.all([findTemplate(context, stackId), newestEvent(context, stackId)]);
  const metadata = metadataIn(template);
  const token = operationToken();
  await context.aws.deleteStack({ StackName: stackId, ClientRequestToken: token });
  context.deployment.host.emit(event('operation-progress', { message: `Deleting the stack ${context.stackName}` }));
  const { changes } = preview;
  const followed = await follow(context, { stackId, after, token, changes, metadata, interrupt: cannotCancel });
  return resultOf(context, { operation: 'destroy', stackId, followed, changes, metadata, start });
};
