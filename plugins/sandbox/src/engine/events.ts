import { randomUUID } from 'node:crypto';
import { now } from '../account.js';
import type { Stack, StackResource } from '../state/model.js';
import type { Runtime } from './runtime.js';

const STACK_TYPE = 'AWS::CloudFormation::Stack';

/** Now, but later than the event before: clients put events in order by their time alone. */
const after = (previous: string | undefined): string =>
  new Date(Math.max(Date.now(), previous === undefined ? 0 : Date.parse(previous) + 1)).toISOString();

const add = (
  runtime: Runtime,
  stack: Stack,
  event: Omit<Stack['events'][number], 'id' | 'at'> & { id: string },
): void => {
  const { operation } = stack;
  stack.events.push({
    ...event,
    at: after(stack.events.at(-1)?.at),
    ...(operation && { operationId: operation.id, operationType: operation.type }),
    ...(operation?.token !== undefined && { token: operation.token }),
  });
  runtime.save();
};

/** Moves the stack to a status and tells so. */
export const stackStatus = (runtime: Runtime, stack: Stack, status: string, reason?: string): void => {
  stack.status = status;
  delete stack.statusReason;
  if (reason !== undefined) stack.statusReason = reason;
  add(runtime, stack, {
    id: randomUUID(),
    logicalId: stack.name,
    physicalId: stack.id,
    type: STACK_TYPE,
    status,
    ...(reason !== undefined && { reason }),
  });
};

/** Moves a resource to a status and tells so. */
export const resourceStatus = (
  runtime: Runtime,
  stack: Stack,
  record: StackResource,
  status: string,
  reason?: string,
): void => {
  record.status = status;
  record.updatedAt = now();
  delete record.statusReason;
  if (reason !== undefined) record.statusReason = reason;
  add(runtime, stack, {
    id: `${record.logicalId}-${randomUUID()}`,
    logicalId: record.logicalId,
    physicalId: record.physicalId,
    type: record.type,
    status,
    ...(reason !== undefined && { reason }),
    ...(Object.keys(record.properties).length > 0 && { properties: JSON.stringify(record.properties) }),
  });
};
