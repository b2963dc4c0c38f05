import { randomUUID } from 'node:crypto';
import { ACCOUNT, now } from '../../account.js';
import { stackStatus } from '../../engine/events.js';
import type { Runtime } from '../../engine/runtime.js';
import { blueprintOf } from '../../plan/blueprint.js';
import type { ChangeSet } from '../../state/change-set.js';
import type { Stack } from '../../state/model.js';
import { ApiError, validationError } from '../error.js';
import { type ApiRequest, choice, flag, required, structures, text } from '../request.js';
import { analyse } from './analyse.js';
import { isExecuted } from './change-sets.js';
import { checkStackName, findStack } from './find.js';
import type { Handler } from './handler.js';
import { settingsOf, sourceOf } from './source.js';
import { requireUpdatable } from './stack-state.js';
import { newStack } from './stacks.js';

/** The stack that the change set is for; a change set that creates one makes it, under review. */
const stackFor = (
  runtime: Runtime,
  request: ApiRequest,
  kind: 'CREATE' | 'UPDATE',
): { stack: Stack; isNew: boolean } => {
  const name = required(request.form, 'StackName');
  const stack = findStack(runtime, request.region, name);
  if (kind === 'UPDATE') {
    if (!stack || stack.deletedAt !== undefined) throw validationError(`Stack [${name}] does not exist`);
    requireUpdatable(stack);
    return { stack, isNew: false };
  }
  if (!stack) return { stack: newStack(checkStackName(name), request.region, settingsOf(request)), isNew: true };
  if (stack.status !== 'REVIEW_IN_PROGRESS') {
    throw validationError(
      `Stack [${stack.name}] already exists and cannot be created again with the changeSet [${required(request.form, 'ChangeSetName')}].`,
    );
  }
  return { stack, isNew: false };
};

const kindOf = ({ form }: ApiRequest): 'CREATE' | 'UPDATE' => {
  const kind = choice(form, 'ChangeSetType', ['CREATE', 'UPDATE', 'IMPORT']) ?? 'UPDATE';
  if (kind === 'IMPORT' || structures(form, 'ResourcesToImport').length > 0 || flag(form, 'ImportExistingResources')) {
    throw validationError('The sandbox does not import resources: everything in it is made by its own stacks.');
  }
  return kind;
};

export const createChangeSet: Handler = async (runtime, request) => {
  const { form, region } = request;
  const name = checkStackName(required(form, 'ChangeSetName'));
  const kind = kindOf(request);
  // What is wrong with the stack is said before what is wrong with the template; both are checked again
  // after the template is there, since another request may have come in between.
  stackFor(runtime, request, kind);
  const source = await sourceOf(runtime, request, findStack(runtime, region, required(form, 'StackName')));
  // A template that cannot be deployed is refused here; no stack comes to be under review for it.
  await blueprintOf(stackFor(runtime, request, kind).stack, source);
  const { stack, isNew } = stackFor(runtime, request, kind);
  if (stack.changeSets.some((other) => other.name === name && !isExecuted(other))) {
    throw new ApiError(
      'AlreadyExistsException',
      `ChangeSet ${name} cannot be created due to a mismatch with existing attributes. ChangeSet already exists`,
    );
  }
  const description = text(form, 'Description');
  const deploymentMode = choice(form, 'DeploymentMode', ['REVERT_DRIFT']);
  const changeSet: ChangeSet = {
    id: `arn:aws:cloudformation:${region}:${ACCOUNT}:changeSet/${name}/${randomUUID()}`,
    name,
    kind,
    ...(description !== undefined && { description }),
    createdAt: now(),
    status: 'CREATE_PENDING',
    executionStatus: 'UNAVAILABLE',
    source,
    settings: settingsOf(request),
    ...(deploymentMode && { deploymentMode }),
    changes: [],
    problems: [],
    operationId: randomUUID(),
  };
  if (isNew) {
    runtime.cloud.stacks.push(stack);
    stackStatus(runtime, stack, 'REVIEW_IN_PROGRESS', 'User Initiated');
  }
  stack.changeSets.push(changeSet);
  const done = analyse(runtime, stack, changeSet).finally(() => runtime.analyses.delete(changeSet.id));
  runtime.analyses.set(changeSet.id, { done, startedAt: Date.now() });
  return { Id: changeSet.id, StackId: stack.id };
};
