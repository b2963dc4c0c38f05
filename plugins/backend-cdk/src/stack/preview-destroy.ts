import type { StackResourceSummary } from '@aws-sdk/client-cloudformation';
import { type Change, type Diagnostic, type Preview, problem } from '@omnideploy/core';
import { resourceName } from '../template/metadata.js';
import type { Template } from '../template/synthesize.js';
import { type Context, interruptible } from './context.js';
import { type FoundStack, findStack, findTemplate, metadataIn, notFound } from './find.js';
import { checkOurs, lockedBy } from './guard.js';
import { savePlan } from './plan.js';

/** All resources that the stack has now. */
export const listResources = async (context: Context, stackId: string): Promise<StackResourceSummary[]> => {
  const resources: StackResourceSummary[] = [];
  let NextToken: string | undefined;
  do {
    const page = await context.aws.listStackResources(
      { StackName: stackId, ...(NextToken ? { NextToken } : {}) },
      interruptible(context),
    );
    resources.push(...(page.StackResourceSummaries ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return resources.filter(({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE');
};

/** Changes whenever anything happens to the stack. */
export const stateOf = ({ stack }: FoundStack): string =>
  `${stack.StackStatus} ${(stack.LastUpdatedTime ?? stack.CreationTime)?.toISOString()}`;

const deletion =
  (template: Template | undefined) =>
  ({ LogicalResourceId: address = '', PhysicalResourceId, ResourceType = '' }: StackResourceSummary): Change => {
    const policy = template?.Resources?.[address]?.DeletionPolicy;
    const kept = policy === 'Retain';
    return {
      action: kept ? 'none' : 'delete',
      resource: resourceName(metadataIn(template), address),
      type: ResourceType,
      address,
      ...(PhysicalResourceId ? { physicalId: PhysicalResourceId } : {}),
      properties: [],
      ...(kept ? { cause: 'It is kept: its deletion policy is Retain.' } : {}),
      ...(policy === 'Snapshot' ? { cause: 'A snapshot is kept: its deletion policy is Snapshot.' } : {}),
    };
  };

const nothingThere = (context: Context): Preview => {
  const diagnostics = notFound(context).diagnostics.map(
    ({ remedy, ...diagnostic }): Diagnostic => ({ ...diagnostic, severity: 'info' }),
  );
  return { operation: 'destroy', changes: [], diagnostics };
};

/** What `destroy` would delete and keep. Reads only. */
export const previewDestroy = async (context: Context): Promise<Preview> => {
  const [found, template] = await Promise.all([findStack(context), findTemplate(context)]);
  if (!found || found.standing.kind === 'gone') return nothingThere(context);
  await checkOurs(context, found, template);
  if (found.standing.kind === 'busy') throw await lockedBy(context, found);
  if (found.stack.EnableTerminationProtection)
    throw problem('stack-unusable', `The stack ${context.stackName} is protected against deletion.`, {
      remedy: `Take the protection away: aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${context.stackName} --region ${context.deployment.identity.region}.`,
    });
  const resources = found.standing.kind === 'planned' ? [] : await listResources(context, found.stackId);
  return {
    operation: 'destroy',
    changes: resources.toReversed().map(deletion(template)),
    diagnostics: [],
    plan: savePlan({ kind: 'destroy', stackId: found.stackId, state: stateOf(found) }),
  };
};
