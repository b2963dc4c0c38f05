import { event, type Preview, type Result } from '@omnideploy/core';
import { saveChangeSet } from '../change-set/save.js';
import { poll } from '../polling/poll.js';
import { conflict } from './conflict.js';
import type { Context } from './context.js';
import { desired } from './desired.js';
import { execute } from './execute.js';
import { findStack, findTemplate, metadataIn } from './find.js';
import { type Plan, planOf } from './plan.js';
import { unchanged } from './result.js';

/** Deletes what a failed creation left and makes the stack anew, from the very template that was shown. */
const recreate = async (context: Context, plan: Plan & { kind: 'recreate' }, start: number): Promise<Result> => {
  const wanted = desired(context);
  const found = await findStack(context, plan.stackId);
  if (found?.standing.kind !== 'failed-creation' || wanted.hash !== plan.template)
    throw await conflict(context, plan.stackId);
  context.deployment.host.emit(
    event('operation-progress', { message: `Deleting what the failed creation of ${context.stackName} left` }),
  );
  await context.aws.deleteStack({ StackName: plan.stackId });
  await poll(async () => {
    const kind = (await findStack(context, plan.stackId))?.standing.kind ?? 'gone';
    if (kind === 'stuck') throw await conflict(context, plan.stackId);
    return kind === 'gone' ? true : undefined;
  }, context.deployment.host.signal);
  const metadata = metadataIn(wanted.template);
  const saved = await saveChangeSet(context, 'create', wanted);
  return saved
    ? execute(context, { ...saved, type: 'create', metadata, start })
    : unchanged(context, 'up', metadata, start);
};

/** Does exactly what a preview of `up` showed. */
export const applyUp = async (context: Context, preview: Preview): Promise<Result> => {
  const start = performance.now();
  const plan = planOf(preview);
  if (plan?.kind === 'recreate') return recreate(context, plan, start);
  if (plan?.kind !== 'change-set') return unchanged(context, 'up', metadataIn(await findTemplate(context)), start);
  const { type, stackId, changeSetId } = plan;
  const metadata = metadataIn(desired(context).template);
  return execute(context, { reference: { stackId, changeSetId }, type, changes: preview.changes, metadata, start });
};
