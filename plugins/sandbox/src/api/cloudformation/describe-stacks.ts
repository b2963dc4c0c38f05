import { settle } from '../../engine/settle.js';
import type { Stack } from '../../state/model.js';
import { hideNoEcho } from '../../template/no-echo.js';
import { parseTemplate } from '../../template/parse.js';
import { page } from '../pages.js';
import { text, texts } from '../request.js';
import { describeParameters, keyValues } from './describe.js';
import { requestedStack } from './find.js';
import type { Handler } from './handler.js';

const driftInformation = ({ drift }: Stack): object => ({
  StackDriftStatus: drift.status,
  ...(drift.checkedAt !== undefined && { LastCheckTimestamp: drift.checkedAt }),
});

const describeStack = (stack: Stack): object => {
  const { settings, source } = stack;
  return {
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: stack.changeSetId,
    Description: source && parseTemplate(source.body).description,
    Parameters: source && describeParameters(stack.region, source),
    CreationTime: stack.createdAt,
    DeletionTime: stack.deletedAt,
    LastUpdatedTime: stack.updatedAt,
    RollbackConfiguration: {},
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    DisableRollback: settings.onFailure === 'DO_NOTHING',
    NotificationARNs: settings.notificationArns,
    TimeoutInMinutes: settings.timeoutInMinutes,
    Capabilities: source?.capabilities,
    Outputs: stack.outputs.map((output) => ({ ...output, OutputValue: hideNoEcho(output.OutputValue) })),
    RoleARN: settings.roleArn,
    Tags: keyValues(source?.tags ?? {}),
    EnableTerminationProtection: stack.terminationProtection,
    DriftInformation: driftInformation(stack),
    RetainExceptOnCreate: settings.retainExceptOnCreate || undefined,
    LastOperations: stack.operation && [{ OperationType: stack.operation.type, OperationId: stack.operation.id }],
  };
};

/** The newest first, as CloudFormation lists them. */
const newestFirst = (stacks: readonly Stack[], region: string): Stack[] =>
  stacks.filter((stack) => stack.region === region).reverse();

export const describeStacks: Handler = async (runtime, request) => {
  if (text(request.form, 'StackName') !== undefined) {
    await settle(runtime.operations.get(requestedStack(runtime, request).id));
    return { Stacks: [describeStack(requestedStack(runtime, request))] };
  }
  const alive = newestFirst(runtime.cloud.stacks, request.region).filter(({ deletedAt }) => deletedAt === undefined);
  const { items, NextToken } = page(alive, request.form);
  return { Stacks: items.map(describeStack), NextToken };
};

export const listStacks: Handler = (runtime, request) => {
  const statuses = texts(request.form, 'StackStatusFilter');
  const chosen = newestFirst(runtime.cloud.stacks, request.region).filter(
    ({ status }) => statuses.length === 0 || statuses.includes(status),
  );
  const { items, NextToken } = page(chosen, request.form);
  return {
    StackSummaries: items.map((stack) => ({
      StackId: stack.id,
      StackName: stack.name,
      TemplateDescription: stack.source && parseTemplate(stack.source.body).description,
      CreationTime: stack.createdAt,
      LastUpdatedTime: stack.updatedAt,
      DeletionTime: stack.deletedAt,
      StackStatus: stack.status,
      StackStatusReason: stack.statusReason,
      DriftInformation: driftInformation(stack),
    })),
    NextToken,
  };
};
