import { randomUUID } from 'node:crypto';
import { ACCOUNT, now } from '../../account.js';
import { importerOf } from '../../engine/desired.js';
import { startCreate, startDelete, startUpdate } from '../../engine/operations.js';
import { own } from '../../own.js';
import { blueprintOf } from '../../plan/blueprint.js';
import { isEmptyPlan, planChanges } from '../../plan/changes.js';
import type { Stack, StackSettings } from '../../state/model.js';
import { ApiError, validationError } from '../error.js';
import { choice, flag, required, texts } from '../request.js';
import { changeableStack, checkStackName, findStack } from './find.js';
import type { Handler } from './handler.js';
import { settingsOf, sourceOf } from './source.js';
import { requireUpdatable } from './stack-state.js';
import { isRepeated, takeToken } from './tokens.js';

/** A stack without resources, not yet in the cloud. */
export const newStack = (name: string, region: string, settings: StackSettings): Stack => ({
  id: `arn:aws:cloudformation:${region}:${ACCOUNT}:stack/${name}/${randomUUID()}`,
  name,
  region,
  status: 'CREATE_IN_PROGRESS',
  createdAt: now(),
  resources: {},
  outputs: [],
  events: [],
  changeSets: [],
  settings,
  terminationProtection: false,
  tokens: {},
  drift: { status: 'NOT_CHECKED' },
});

/** Every other change set of the stack describes a stack that is no more. */
export const outdateChangeSets = (stack: Stack, exceptId?: string): void => {
  for (const changeSet of stack.changeSets) {
    if (changeSet.id !== exceptId && changeSet.executionStatus === 'AVAILABLE') changeSet.executionStatus = 'OBSOLETE';
  }
};

export const createStack: Handler = async (runtime, request) => {
  const { form, region } = request;
  const name = checkStackName(required(form, 'StackName'));
  const before = findStack(runtime, region, name);
  if (before) {
    if (isRepeated(before, request)) return { StackId: before.id };
    throw new ApiError('AlreadyExistsException', `Stack [${name}] already exists`);
  }
  const stack = newStack(name, region, settingsOf(request));
  const source = await sourceOf(runtime, request, undefined);
  const blueprint = await blueprintOf(stack, source);
  if (findStack(runtime, region, name)) throw new ApiError('AlreadyExistsException', `Stack [${name}] already exists`);
  stack.source = source;
  stack.terminationProtection = flag(form, 'EnableTerminationProtection');
  runtime.cloud.stacks.push(stack);
  const OperationId = startCreate(runtime, stack, blueprint, takeToken(stack, request));
  return { StackId: stack.id, OperationId };
};

export const updateStack: Handler = async (runtime, request) => {
  const stack = changeableStack(runtime, request);
  if (isRepeated(stack, request)) return { StackId: stack.id };
  requireUpdatable(stack);
  const source = await sourceOf(runtime, request, stack);
  const blueprint = await blueprintOf(stack, source);
  requireUpdatable(stack);
  const plan = planChanges(stack, blueprint, importerOf(runtime.cloud, stack.region));
  if (isEmptyPlan(plan, stack, blueprint)) throw validationError('No updates are to be performed.');
  stack.settings = settingsOf(request);
  outdateChangeSets(stack);
  const OperationId = startUpdate(runtime, stack, blueprint, source, takeToken(stack, request));
  return { StackId: stack.id, OperationId };
};

const checkDeletable = (stack: Stack): void => {
  if (stack.terminationProtection) {
    throw validationError(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`);
  }
  if (/^(UPDATE|ROLLBACK).*_IN_PROGRESS$/.test(stack.status)) {
    throw validationError(`Stack [${stack.name}] cannot be deleted while in status ${stack.status}`);
  }
};

export const deleteStack: Handler = async (runtime, request) => {
  const { form, region } = request;
  const stack = findStack(runtime, region, required(form, 'StackName'));
  // Deleting what is not there, or is being deleted, succeeds.
  if (!stack || stack.deletedAt !== undefined || stack.status === 'DELETE_IN_PROGRESS') return {};
  if (isRepeated(stack, request)) return {};
  checkDeletable(stack);
  const retain = texts(form, 'RetainResources');
  if (retain.length > 0 && stack.status !== 'DELETE_FAILED') {
    throw validationError(
      `Invalid operation on stack [${stack.id}]. RetainResources option is only available for stacks in DELETE_FAILED status`,
    );
  }
  const unknown = retain.filter((id) => own(stack.resources, id) === undefined);
  if (unknown.length > 0) {
    throw validationError(`Resources [${unknown.join(', ')}] to retain do not exist in stack [${stack.id}]`);
  }
  const force = choice(form, 'DeletionMode', ['STANDARD', 'FORCE_DELETE_STACK']) === 'FORCE_DELETE_STACK';
  startDelete(runtime, stack, { retain, force }, takeToken(stack, request));
  return {};
};
