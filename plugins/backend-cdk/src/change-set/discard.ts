import { event, isOmniDeployError } from '@omnideploy/core';
import { isMissingChangeSet, isMissingStack } from '../errors/aws-error.js';
import { poll } from '../polling/poll.js';
import type { Context } from '../stack/context.js';
import { PREFIX } from './create.js';
import type { ChangeSetReference } from './describe.js';

/** How old a plan of ours must be to be taken for one that a killed run left behind. Milliseconds. */
const ABANDONED = 60 * 60 * 1000;

const unlessGone = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (isMissingChangeSet(error) || isMissingStack(error)) return undefined;
    throw error;
  }
};

/** The change sets of a stack. */
export const listChangeSets = async ({ aws }: Context, stackId: string) => {
  const answer = await unlessGone(aws.listChangeSets({ StackName: stackId }));
  return (answer?.Summaries ?? []).filter(({ Status }) => !Status?.startsWith('DELETE_'));
};

export const isOurs = (changeSetName = ''): boolean => changeSetName.startsWith(PREFIX);

const isAbandoned = (name: string | undefined, created: Date | undefined): boolean =>
  isOurs(name) && Date.now() - (created?.getTime() ?? 0) > ABANDONED;

export const deleteChangeSet = async (
  { aws }: Context,
  { stackId, changeSetId }: ChangeSetReference,
): Promise<void> => {
  await unlessGone(aws.deleteChangeSet({ StackName: stackId, ChangeSetName: changeSetId }));
};

/**
 * Deletes a stack that holds nothing but abandoned plans of ours. One that somebody else plans
 * with, or that has come to life meanwhile, stays.
 */
export const deleteEmptyStack = async (context: Context, stackId: string, but?: string): Promise<void> => {
  const { aws } = context;
  const describe = async () => (await unlessGone(aws.describeStacks({ StackName: stackId })))?.Stacks?.[0]?.StackStatus;
  if ((await describe()) !== 'REVIEW_IN_PROGRESS') return;
  const others = (await listChangeSets(context, stackId)).filter(({ ChangeSetId }) => ChangeSetId !== but);
  if (!others.every(({ ChangeSetName, CreationTime }) => isAbandoned(ChangeSetName, CreationTime))) return;
  await aws.deleteStack({ StackName: stackId });
  await poll(async () => {
    const status = await describe();
    return status === undefined || status === 'DELETE_COMPLETE' || status === 'DELETE_FAILED' ? true : undefined;
  });
};

/** Removes all that a preview left in CloudFormation. Works after an interruption too. */
export const discardChangeSet = async (
  context: Context,
  reference: ChangeSetReference,
  type: 'create' | 'update',
): Promise<void> => {
  await deleteChangeSet(context, reference);
  if (type === 'create') await deleteEmptyStack(context, reference.stackId, reference.changeSetId);
};

/** The same after a failure. That failure counts, so another one here is only told. */
export const discardAfterFailure: typeof discardChangeSet = async (context, reference, type) => {
  try {
    await discardChangeSet(context, reference, type);
  } catch (error) {
    if (!isOmniDeployError(error)) throw error;
    const message = `The change set of the preview could not be removed: ${error.message}`;
    const [diagnostic] = error.diagnostics;
    if (diagnostic) context.deployment.host.emit(event('diagnostic', { ...diagnostic, severity: 'warning', message }));
  }
};
