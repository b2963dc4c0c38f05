import type { Runtime } from '../../engine/runtime.js';
import type { Stack } from '../../state/model.js';
import { validationError } from '../error.js';
import { type ApiRequest, required } from '../request.js';

const byId = (runtime: Runtime, region: string, id: string): Stack | undefined =>
  runtime.cloud.stacks.find((stack) => stack.region === region && stack.id === id);

/** The stack of that name that is not deleted, or any stack with that id. */
export const findStack = (runtime: Runtime, region: string, nameOrId: string): Stack | undefined =>
  nameOrId.startsWith('arn:')
    ? byId(runtime, region, nameOrId)
    : runtime.cloud.stacks.find(
        (stack) => stack.region === region && stack.name === nameOrId && stack.deletedAt === undefined,
      );

/** @throws ApiError ValidationError when there is none */
const stackCalled = (runtime: Runtime, region: string, nameOrId: string): Stack => {
  const stack = findStack(runtime, region, nameOrId);
  if (!stack) throw validationError(`Stack with id ${nameOrId} does not exist`);
  return stack;
};

/** The stack that the request's StackName means. */
export const requestedStack = (runtime: Runtime, { form, region }: ApiRequest): Stack =>
  stackCalled(runtime, region, required(form, 'StackName'));

/** The same for an action that changes the stack: a deleted one is none. */
export const changeableStack = (runtime: Runtime, { form, region }: ApiRequest): Stack => {
  const nameOrId = required(form, 'StackName');
  const stack = findStack(runtime, region, nameOrId);
  if (!stack || stack.deletedAt !== undefined) throw validationError(`Stack [${nameOrId}] does not exist`);
  return stack;
};

const STACK_NAME = /^[a-zA-Z][-a-zA-Z0-9]{0,127}$/;

/** @throws ApiError ValidationError for a name that CloudFormation does not allow */
export const checkStackName = (name: string): string => {
  if (STACK_NAME.test(name)) return name;
  throw validationError(
    `1 validation error detected: Value '${name}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*, with length less than or equal to 128`,
  );
};
