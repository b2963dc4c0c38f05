import type { CloudFormation, StackStatus } from '@aws-sdk/client-cloudformation';
import { problem, type Result } from '@omnideploy/core';
import { deleteChangeSet, deleteEmptyStack, isOurs, listChangeSets } from '../change-set/discard.js';
import { follow } from '../events/follow.js';
import { newestEvent } from '../events/read.js';
import type { Context } from './context.js';
import { type FoundStack, findStack, findTemplate, metadataIn, notFound } from './find.js';
import { checkOurs } from './guard.js';
import { cannotCancel } from './interrupt.js';
import { resultOf, unchanged } from './result.js';
import { operationToken } from './token.js';

/** Previews that were neither applied nor given up. Another run's preview is given up with them. */
const deleteLeftovers = async (context: Context, { stackId, standing }: FoundStack): Promise<number> => {
  const ours = (await listChangeSets(context, stackId)).filter(({ ChangeSetName }) => isOurs(ChangeSetName));
  for (const { ChangeSetId } of ours)
    if (ChangeSetId) await deleteChangeSet(context, { stackId, changeSetId: ChangeSetId });
  if (standing.kind === 'planned') await deleteEmptyStack(context, stackId);
  return ours.length;
};

type Call = (aws: CloudFormation, input: { StackName: string; ClientRequestToken: string }) => Promise<unknown>;

/** The states that a call ends, and the call. */
const ENDINGS: Partial<Record<StackStatus, Call>> = {
  UPDATE_IN_PROGRESS: (aws, input) => aws.cancelUpdateStack(input),
  UPDATE_FAILED: (aws, input) => aws.rollbackStack(input),
  UPDATE_ROLLBACK_FAILED: (aws, input) => aws.continueUpdateRollback(input),
};

/** Ends what another run left unfinished: an update that goes on, a rollback that got stuck, old previews. */
export const cancel = async (context: Context): Promise<Result> => {
  const start = performance.now();
  const [found, template] = await Promise.all([findStack(context), findTemplate(context)]);
  if (!found || found.standing.kind === 'gone') throw notFound(context);
  await checkOurs(context, found, template);
  const { stackId, stack } = found;
  const metadata = metadataIn(template);
  const ending = ENDINGS[stack.StackStatus ?? 'CREATE_COMPLETE'];
  if (ending) {
    const after = await newestEvent(context, stackId);
    const token = operationToken();
    await ending(context.aws, { StackName: stackId, ClientRequestToken: token });
    const followed = await follow(context, {
      stackId,
      after,
      token: undefined,
      changes: [],
      metadata,
      interrupt: cannotCancel,
    });
    const result = await resultOf(context, { operation: 'up', stackId, followed, changes: [], metadata, start });
    return result.outcome === 'rolled-back' ? { ...result, outcome: 'cancelled', diagnostics: [] } : result;
  }
  if (found.standing.kind === 'busy')
    throw problem(
      'stack-locked',
      `CloudFormation cannot cancel what the stack ${context.stackName} is doing (${stack.StackStatus}).`,
      {
        remedy: 'Wait until it has ended, then run up or destroy.',
      },
    );
  const left = await deleteLeftovers(context, found);
  const result = await unchanged(context, 'up', metadata, start);
  return left > 0 ? { ...result, outcome: 'cancelled' } : result;
};
