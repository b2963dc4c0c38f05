import { randomUUID } from 'node:crypto';
import type { ChangeSet } from '../../state/change-set.js';
import type { Stack, StackEvent } from '../../state/model.js';
import { hideNoEcho } from '../../template/no-echo.js';
import { page } from '../pages.js';
import { type ApiRequest, flag, text } from '../request.js';
import { findChangeSet } from './change-sets.js';
import { requestedStack } from './find.js';
import type { Handler } from './handler.js';

const hidden = (value: string | undefined): string | undefined => (value === undefined ? undefined : hideNoEcho(value));

const resourceOf = (event: StackEvent): object => ({
  LogicalResourceId: event.logicalId,
  PhysicalResourceId: event.physicalId,
  ResourceType: event.type,
  Timestamp: event.at,
  ResourceStatus: event.status,
  ResourceStatusReason: hidden(event.reason),
  ResourceProperties: hidden(event.properties),
  ClientRequestToken: event.token,
});

export const describeStackEvents: Handler = (runtime, request) => {
  const stack = requestedStack(runtime, request);
  const { items, NextToken } = page(stack.events.toReversed(), request.form);
  return {
    StackEvents: items.map((event) => ({
      StackId: stack.id,
      EventId: event.id,
      StackName: stack.name,
      OperationId: event.operationId,
      ...resourceOf(event),
    })),
    NextToken,
  };
};

const progressEvent = (stack: Stack, event: StackEvent): { isFailed: boolean; shown: object } => {
  const isFailed = event.status.endsWith('_FAILED');
  return {
    isFailed,
    shown: {
      EventId: event.id,
      StackId: stack.id,
      OperationId: event.operationId,
      OperationType: event.operationType,
      EventType:
        event.type === 'AWS::CloudFormation::Stack'
          ? 'STACK_EVENT'
          : isFailed
            ? 'PROVISIONING_ERROR'
            : 'PROGRESS_EVENT',
      ...resourceOf(event),
    },
  };
};

/** What early validation found in a change set. */
const validationEvents = (stack: Stack, changeSet: ChangeSet): object[] =>
  changeSet.problems.map((problem) => ({
    EventId: randomUUID(),
    StackId: stack.id,
    OperationId: changeSet.operationId,
    OperationType: 'CREATE_CHANGESET',
    EventType: 'VALIDATION_ERROR',
    LogicalResourceId: problem.logicalId,
    ResourceType: problem.type,
    Timestamp: changeSet.createdAt,
    ValidationFailureMode: 'FAIL',
    ValidationName: 'PROPERTY_VALIDATION',
    ValidationStatus: 'FAILED',
    ValidationStatusReason: hideNoEcho(problem.message),
    ValidationPath: problem.path,
  }));

const ofStack = (stack: Stack, { form }: ApiRequest): object[] => {
  const operation = text(form, 'OperationId');
  const isFailedOnly =
    typeof form.Filters === 'object' && !Array.isArray(form.Filters) && flag(form.Filters, 'FailedEvents');
  const fromChangeSets = stack.changeSets.filter(
    ({ operationId }) => operation === undefined || operationId === operation,
  );
  return [
    ...fromChangeSets.flatMap((changeSet) => validationEvents(stack, changeSet)),
    ...stack.events
      .filter(({ operationId }) => operation === undefined || operationId === operation)
      .map((event) => progressEvent(stack, event))
      .filter(({ isFailed }) => isFailed || !isFailedOnly)
      .map(({ shown }) => shown)
      .toReversed(),
  ];
};

export const describeEvents: Handler = (runtime, request) => {
  const isOfChangeSet = text(request.form, 'ChangeSetName') !== undefined;
  const found = isOfChangeSet ? findChangeSet(runtime, request) : undefined;
  const operation = text(request.form, 'OperationId');
  const byOperation =
    operation === undefined || text(request.form, 'StackName') !== undefined
      ? undefined
      : runtime.cloud.stacks.find(
          ({ events, changeSets }) =>
            events.some(({ operationId }) => operationId === operation) ||
            changeSets.some(({ operationId }) => operationId === operation),
        );
  const events = found
    ? validationEvents(found.stack, found.changeSet)
    : ofStack(byOperation ?? requestedStack(runtime, request), request);
  const { items, NextToken } = page(events, request.form);
  return { OperationEvents: items, NextToken };
};
