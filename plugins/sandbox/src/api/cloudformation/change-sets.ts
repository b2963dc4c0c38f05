import type { Runtime } from '../../engine/runtime.js';
import { settle } from '../../engine/settle.js';
import type { Change, ChangeSet } from '../../state/change-set.js';
import type { Stack } from '../../state/model.js';
import { hideNoEcho } from '../../template/no-echo.js';
import { ApiError } from '../error.js';
import { page } from '../pages.js';
import { type ApiRequest, flag, required } from '../request.js';
import { describeParameters, keyValues } from './describe.js';
import { requestedStack } from './find.js';
import type { Handler } from './handler.js';

/** One that was executed is history: it is found by its id, and its name is free again. */
export const isExecuted = ({ executionStatus }: ChangeSet): boolean =>
  /^EXECUTE_(COMPLETE|FAILED)$/.test(executionStatus);

/** @throws ApiError ChangeSetNotFound */
export const findChangeSet = (runtime: Runtime, request: ApiRequest): { stack: Stack; changeSet: ChangeSet } => {
  const name = required(request.form, 'ChangeSetName');
  const isId = name.startsWith('arn:');
  const stacks = isId ? runtime.cloud.stacks : [requestedStack(runtime, request)];
  for (const stack of stacks) {
    const changeSet = stack.changeSets.findLast((candidate) => (isId ? candidate.id : candidate.name) === name);
    if (changeSet) return { stack, changeSet };
  }
  throw new ApiError('ChangeSetNotFound', `ChangeSet [${name}] does not exist`, 404);
};

const VALUES = new Set([
  'Path',
  'BeforeValue',
  'AfterValue',
  'AttributeChangeType',
  'BeforeValueFrom',
  'AfterValueFrom',
  'Drift',
]);

/** Without IncludePropertyValues a change names properties, each once for each cause. */
const withoutValues = ({ BeforeContext: _, AfterContext: __, ...change }: Change): Change => {
  const details = change.Details.map((detail) => ({
    ...detail,
    Target: Object.fromEntries(Object.entries(detail.Target).filter(([key]) => !VALUES.has(key))),
  }));
  const unique = new Map(details.map((detail) => [JSON.stringify(detail), detail]));
  // What is left of each target has all the members that a target must have.
  return { ...change, Details: [...unique.values()] as Change['Details'] };
};

/** The policy of the change and its values, without what a NoEcho parameter holds. */
const describeChange = (change: Change, isWithValues: boolean): object => {
  const shown = isWithValues ? change : withoutValues(change);
  return { Type: 'Resource', ResourceChange: JSON.parse(hideNoEcho(JSON.stringify(shown))) };
};

export const describeChangeSet: Handler = async (runtime, request) => {
  const { stack, changeSet } = findChangeSet(runtime, request);
  await settle(runtime.analyses.get(changeSet.id));
  const { source, settings } = changeSet;
  const { items, NextToken } = page(changeSet.changes, request.form);
  return {
    ChangeSetName: changeSet.name,
    ChangeSetId: changeSet.id,
    StackId: stack.id,
    StackName: stack.name,
    Description: changeSet.description,
    Parameters: describeParameters(stack.region, source),
    CreationTime: changeSet.createdAt,
    ExecutionStatus: changeSet.executionStatus,
    Status: changeSet.status,
    StatusReason: changeSet.statusReason,
    NotificationARNs: settings.notificationArns,
    RollbackConfiguration: {},
    Capabilities: source.capabilities,
    Tags: keyValues(source.tags),
    Changes: items.map((change) => describeChange(change, flag(request.form, 'IncludePropertyValues'))),
    NextToken,
    IncludeNestedStacks: false,
    DeploymentMode: changeSet.deploymentMode,
    OnStackFailure: settings.onFailure === 'ROLLBACK' ? undefined : settings.onFailure,
  };
};

export const deleteChangeSet: Handler = (runtime, request) => {
  const name = required(request.form, 'ChangeSetName');
  const stacks = name.startsWith('arn:') ? runtime.cloud.stacks : [requestedStack(runtime, request)];
  for (const stack of stacks) {
    const index = stack.changeSets.findIndex(({ id, name: own }) => id === name || own === name);
    if (index < 0) continue;
    if (stack.changeSets[index]?.executionStatus === 'EXECUTE_IN_PROGRESS') {
      throw new ApiError('InvalidChangeSetStatus', `ChangeSet [${name}] cannot be deleted while it is being executed`);
    }
    stack.changeSets.splice(index, 1);
    runtime.save();
  }
  return {};
};

export const listChangeSets: Handler = (runtime, request) => {
  const stack = requestedStack(runtime, request);
  const waiting = stack.changeSets.filter((changeSet) => !isExecuted(changeSet));
  const { items, NextToken } = page(waiting, request.form);
  return {
    Summaries: items.map((changeSet) => ({
      StackId: stack.id,
      StackName: stack.name,
      ChangeSetId: changeSet.id,
      ChangeSetName: changeSet.name,
      ExecutionStatus: changeSet.executionStatus,
      Status: changeSet.status,
      StatusReason: changeSet.statusReason,
      CreationTime: changeSet.createdAt,
      Description: changeSet.description,
      IncludeNestedStacks: false,
    })),
    NextToken,
  };
};
