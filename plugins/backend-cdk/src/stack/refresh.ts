import type { PropertyDifference, StackResourceDrift } from '@aws-sdk/client-cloudformation';
import { type Drift, type DriftedResource, event, type Json, type PropertyChange, problem } from '@omnideploy/core';
import { dotted } from '../change-set/properties.js';
import { readValue } from '../change-set/read-value.js';
import { type SecretFinder, secretFinder } from '../change-set/secrets.js';
import { poll } from '../polling/poll.js';
import { resourceName, type StackMetadata } from '../template/metadata.js';
import { type Context, interruptible } from './context.js';
import { findStack, findTemplate, metadataIn, notFound } from './find.js';
import { checkOurs, lockedBy } from './guard.js';
import { listResources } from './preview-destroy.js';

const STATUSES = {
  IN_SYNC: 'in-sync',
  MODIFIED: 'modified',
  DELETED: 'deleted',
  NOT_CHECKED: 'unchecked',
  UNKNOWN: 'unchecked',
  UNSUPPORTED: 'unchecked',
} as const;

/** What is not there is reported as `null`. */
const presentValue = (text: string | undefined): Json | undefined => (text === 'null' ? undefined : readValue(text));

const differenceOf = (
  { PropertyPath = '', ExpectedValue, ActualValue }: PropertyDifference,
  isSecret: (path: string) => boolean,
): PropertyChange => {
  const path = dotted(PropertyPath);
  if (isSecret(path)) return { path, secret: true };
  const before = presentValue(ExpectedValue);
  const after = presentValue(ActualValue);
  return { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
};

/** What a drift and a resource that was not compared have in common. */
type Compared = Pick<
  StackResourceDrift,
  'LogicalResourceId' | 'PhysicalResourceId' | 'ResourceType' | 'PropertyDifferences'
> & {
  readonly StackResourceDriftStatus?: keyof typeof STATUSES | undefined;
};

const drifted = (drift: Compared, metadata: StackMetadata | undefined, secrets: SecretFinder): DriftedResource => {
  const address = drift.LogicalResourceId ?? '';
  return {
    resource: resourceName(metadata, address),
    type: drift.ResourceType ?? '',
    address,
    ...(drift.PhysicalResourceId ? { physicalId: drift.PhysicalResourceId } : {}),
    status: STATUSES[drift.StackResourceDriftStatus ?? 'NOT_CHECKED'] ?? 'unchecked',
    properties: (drift.PropertyDifferences ?? []).map((difference) =>
      differenceOf(difference, (path) => secrets(address, path)),
    ),
  };
};

const detect = async (context: Context, stackId: string): Promise<string | undefined> => {
  const { aws } = context;
  const { StackDriftDetectionId } = await aws.detectStackDrift({ StackName: stackId }, interruptible(context));
  const end = await poll(async () => {
    const status = await aws.describeStackDriftDetectionStatus({ StackDriftDetectionId }, interruptible(context));
    return status.DetectionStatus === 'DETECTION_IN_PROGRESS' ? undefined : status;
  }, context.deployment.host.signal);
  return end.DetectionStatus === 'DETECTION_FAILED' ? (end.DetectionStatusReason ?? 'no reason given') : undefined;
};

const readDrifts = async (context: Context, stackId: string): Promise<StackResourceDrift[]> => {
  const drifts: StackResourceDrift[] = [];
  let NextToken: string | undefined;
  do {
    const page = await context.aws.describeStackResourceDrifts(
      { StackName: stackId, ...(NextToken ? { NextToken } : {}) },
      interruptible(context),
    );
    drifts.push(...(page.StackResourceDrifts ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return drifts;
};

/** Has CloudFormation compare what it deployed with what is there. Nothing is changed. */
export const refresh = async (context: Context): Promise<Drift> => {
  const start = performance.now();
  const [found, template] = await Promise.all([findStack(context), findTemplate(context)]);
  if (!found || found.standing.kind === 'gone' || found.standing.kind === 'planned') throw notFound(context);
  await checkOurs(context, found, template);
  if (found.standing.kind === 'busy') throw await lockedBy(context, found);
  context.deployment.host.emit(
    event('operation-progress', { message: 'Comparing each resource with what was deployed' }),
  );
  const failure = await detect(context, found.stackId);
  const [drifts, resources] = await Promise.all([
    readDrifts(context, found.stackId),
    listResources(context, found.stackId),
  ]);
  if (failure !== undefined && drifts.length === 0)
    throw problem('deployment-failed', `CloudFormation could not compare the resources: ${failure}`);
  const metadata = metadataIn(template);
  const secrets = secretFinder(template);
  const byAddress = new Map(drifts.map((drift) => [drift.LogicalResourceId, drift]));
  return {
    resources: resources.map((resource) =>
      drifted(byAddress.get(resource.LogicalResourceId) ?? resource, metadata, secrets),
    ),
    diagnostics:
      failure === undefined
        ? []
        : [
            {
              code: 'deployment-failed',
              severity: 'warning',
              message: `Not every resource could be compared: ${failure}`,
            },
          ],
    duration: Math.round(performance.now() - start),
  };
};
