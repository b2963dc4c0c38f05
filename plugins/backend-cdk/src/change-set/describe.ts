import type {
  Change,
  DescribeChangeSetOutput,
  ResourceChange,
  ResourceChangeDetail,
} from '@aws-sdk/client-cloudformation';
import { poll } from '../polling/poll.js';
import { type Context, interruptible } from '../stack/context.js';

/** Which change set. Both are ARNs. */
export interface ChangeSetReference {
  readonly stackId: string;
  readonly changeSetId: string;
}

/** A change set as it is now, with all pages of its changes. */
const describe = async (
  context: Context,
  { stackId, changeSetId }: ChangeSetReference,
  IncludePropertyValues: boolean,
): Promise<DescribeChangeSetOutput> => {
  const input = { StackName: stackId, ChangeSetName: changeSetId, IncludePropertyValues };
  const first = await context.aws.describeChangeSet(input, interruptible(context));
  const changes = [...(first.Changes ?? [])];
  let { NextToken } = first;
  while (NextToken) {
    const page = await context.aws.describeChangeSet({ ...input, NextToken }, interruptible(context));
    changes.push(...(page.Changes ?? []));
    NextToken = page.NextToken;
  }
  return { ...first, Changes: changes };
};

const target = ({ Target }: ResourceChangeDetail): string => `${Target?.Attribute}.${Target?.Name}`;

const mergeDetails = (detailed: ResourceChange, plain: ResourceChange): ResourceChange => {
  const known = new Set(detailed.Details?.map(target));
  const dropped = plain.Details?.filter((detail) => !known.has(target(detail))) ?? [];
  return { ...plain, ...detailed, Details: [...(detailed.Details ?? []), ...dropped] };
};

/** Changes with property values, completed by those that CloudFormation only lists without. */
const merge = (detailed: readonly Change[] = [], plain: readonly Change[] = []): ResourceChange[] => {
  const byId = new Map(detailed.map(({ ResourceChange: change }) => [change?.LogicalResourceId, change]));
  return plain.flatMap(({ ResourceChange: change }) => {
    const other = byId.get(change?.LogicalResourceId);
    return change ? [other ? mergeDetails(other, change) : change] : [];
  });
};

/** A change set that CloudFormation has finished making, or refused to make. */
export interface MadeChangeSet {
  readonly description: DescribeChangeSetOutput;
  readonly changes: readonly ResourceChange[];
}

/**
 * Waits until a change set is made and describes it twice, with property values and without:
 * with them CloudFormation drops resources whose values it cannot show (JSON-typed properties) and
 * the reason why a change set failed.
 */
export const awaitChangeSet = async (context: Context, reference: ChangeSetReference): Promise<MadeChangeSet> => {
  const signal = context.deployment.host.signal;
  const description = await poll(async () => {
    const now = await describe(context, reference, false);
    return now.Status === 'CREATE_PENDING' || now.Status === 'CREATE_IN_PROGRESS' ? undefined : now;
  }, signal);
  if (description.Status === 'FAILED') return { description, changes: [] };
  const detailed = await describe(context, reference, true);
  return { description, changes: merge(detailed.Changes, description.Changes) };
};
