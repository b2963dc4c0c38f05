import { type OmniDeployError, problem } from '@omnideploy/core';
import { isOurs, listChangeSets } from '../change-set/discard.js';
import { causesOf } from '../events/causes.js';
import { readEvents } from '../events/read.js';
import type { Template } from '../template/synthesize.js';
import type { Context } from './context.js';
import { type FoundStack, metadataIn } from './find.js';

/** Our own client tokens say on which machine the run is. */
const runner = (token: string | undefined): string => {
  const host = /^omnideploy-(.+)-[0-9a-f]{32}$/.exec(token ?? '')?.[1];
  return host ? ` by omnideploy on ${host}` : '';
};

/** Another run is changing the stack: who and since when, as far as CloudFormation tells. */
export const lockedBy = async (context: Context, { stackId, stack }: FoundStack): Promise<OmniDeployError> => {
  const [first] = (await readEvents(context, stackId)).filter(
    (event) => event.PhysicalResourceId === stackId && event.ResourceStatusReason === 'User Initiated',
  );
  const since = first?.Timestamp ? ` since ${first.Timestamp.toISOString()}` : '';
  return problem(
    'stack-locked',
    `The stack ${context.stackName} is being changed${since}${runner(first?.ClientRequestToken)} (${stack.StackStatus}).`,
    { remedy: 'Wait until that ends, then run the command again.' },
  );
};

const stuck = async (context: Context, { stackId, stack, standing }: FoundStack): Promise<OmniDeployError> => {
  const [cause] = causesOf(await readEvents(context, stackId), undefined);
  const reason = cause ? ` ${cause.message}` : stack.StackStatusReason ? ` ${stack.StackStatusReason}` : '';
  return problem('stack-unusable', `The stack ${context.stackName} is in the state ${stack.StackStatus}.${reason}`, {
    remedy: standing.remedy ?? '',
  });
};

const notOurs = (stackName: string): OmniDeployError =>
  problem(
    'stack-unusable',
    `There is a CloudFormation stack "${stackName}" that OmniDeploy did not make. It is left alone.`,
    { remedy: 'Give yours another name with --stack, or change the name in the config file.' },
  );

const checkOwner = ({ stackName, deployment }: Context, template: Template | undefined): void => {
  const metadata = metadataIn(template);
  if (!metadata) throw notOurs(stackName);
  const { record } = metadata;
  const { name, stack } = deployment.identity;
  if (deployment.spec && record && (record.name !== name || record.stack !== stack))
    throw problem(
      'stack-unusable',
      `The CloudFormation stack "${stackName}" belongs to "${record.name}", stack "${record.stack}".`,
      { remedy: 'Give yours another name with --stack, or change the name in the config file.' },
    );
};

/**
 * A stack is ours by what its template says; one that has none yet, by who plans with it.
 * @throws OmniDeployError `stack-unusable` for a stack that OmniDeploy did not make for this config
 */
export const checkOurs = async (
  context: Context,
  { standing, stackId }: FoundStack,
  template: Template | undefined,
): Promise<void> => {
  if (standing.kind !== 'planned') return checkOwner(context, template);
  const plans = await listChangeSets(context, stackId);
  if (plans.some(({ ChangeSetName }) => !isOurs(ChangeSetName))) throw notOurs(context.stackName);
};

/** @throws OmniDeployError `stack-locked` or `stack-unusable` when `up` cannot change the stack now */
export const checkChangeable = async (
  context: Context,
  found: FoundStack,
  template: Template | undefined,
): Promise<void> => {
  await checkOurs(context, found, template);
  if (found.standing.kind === 'busy') throw await lockedBy(context, found);
  if (found.standing.kind === 'stuck') throw await stuck(context, found);
};
