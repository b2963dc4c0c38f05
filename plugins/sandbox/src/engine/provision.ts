import type { Blueprint } from '../plan/blueprint.js';
import { existing } from '../plan/changes.js';
import { differencesOf, needsReplacement } from '../plan/difference.js';
import { makeIdentity } from '../schema/identity.js';
import { hasRevisions, namePropertyOf } from '../schema/naming.js';
import type { Properties, Stack, StackResource } from '../state/model.js';
import { desiredProperties, draftRecord } from './desired.js';
import { resourceStatus } from './events.js';
import { isCancelled, operate } from './operate.js';
import type { Runtime } from './runtime.js';
import { addToWorld, changeInWorld, existsInWorld, ResourceFailure } from './world.js';

const REPLACING = 'Requested update requires the creation of a new physical resource; hence creating one.';

/** Gives the record a new physical resource. @throws ResourceFailure when one of that name exists */
const make = (runtime: Runtime, stack: Stack, blueprint: Blueprint, record: StackResource): void => {
  const { logicalId, type, properties } = record;
  const { region } = stack;
  const base = { stackName: stack.name, logicalId, region, type, schema: blueprint.schemas.get(type), properties };
  let identity = makeIdentity({ ...base, revision: 1 });
  const isTaken = (): boolean =>
    existsInWorld(runtime.cloud, { type, region, physicalId: identity.physicalId, properties });
  for (let revision = 2; hasRevisions(type) && isTaken(); revision += 1) identity = makeIdentity({ ...base, revision });
  addToWorld(runtime.cloud, { type, region, physicalId: identity.physicalId, properties: structuredClone(properties) });
  record.physicalId = identity.physicalId;
  record.attributes = identity.attributes;
};

const reasonOf = (error: unknown, cancelled: string): string => {
  if (isCancelled(error)) return cancelled;
  if (error instanceof ResourceFailure) return error.message;
  throw error;
};

const create = async (
  runtime: Runtime,
  stack: Stack,
  blueprint: Blueprint,
  logicalId: string,
  signal: AbortSignal,
): Promise<boolean> => {
  const record = draftRecord(blueprint, logicalId);
  stack.resources[logicalId] = record;
  resourceStatus(runtime, stack, record, 'CREATE_IN_PROGRESS');
  try {
    record.properties = desiredProperties(runtime.cloud, stack, blueprint, logicalId);
    await operate(runtime, record.type, signal);
    make(runtime, stack, blueprint, record);
    resourceStatus(runtime, stack, record, 'CREATE_IN_PROGRESS', 'Resource creation Initiated');
  } catch (error) {
    resourceStatus(runtime, stack, record, 'CREATE_FAILED', reasonOf(error, 'Resource creation cancelled'));
    return false;
  }
  resourceStatus(runtime, stack, record, 'CREATE_COMPLETE');
  return true;
};

/** A custom name is taken until the old resource is deleted, which is after the new one is made. */
const refuseSameName = (record: StackResource, after: Properties): void => {
  const name = namePropertyOf(record.type, after);
  if (name === undefined || hasRevisions(record.type) || record.properties[name] !== after[name]) return;
  throw new ResourceFailure(
    `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${String(after[name])} and update the stack again.`,
  );
};

const replace = async (
  runtime: Runtime,
  stack: Stack,
  blueprint: Blueprint,
  next: StackResource,
  signal: AbortSignal,
): Promise<void> => {
  const before = stack.resources[next.logicalId];
  if (before) refuseSameName(before, next.properties);
  await operate(runtime, next.type, signal);
  make(runtime, stack, blueprint, next);
  stack.resources[next.logicalId] = next;
  resourceStatus(runtime, stack, next, 'UPDATE_IN_PROGRESS', 'Resource creation Initiated');
};

const isUnchanged = (record: StackResource, next: StackResource, isTaggable: boolean): boolean =>
  differencesOf(record.properties, next.properties).length === 0 &&
  differencesOf({ ...record.definition, DependsOn: '' }, { ...next.definition, DependsOn: '' }).length === 0 &&
  (!isTaggable || differencesOf(record.stackTags, next.stackTags).length === 0);

const update = async (
  runtime: Runtime,
  stack: Stack,
  blueprint: Blueprint,
  record: StackResource,
  signal: AbortSignal,
): Promise<boolean> => {
  const schema = blueprint.schemas.get(record.type);
  const next: StackResource = {
    ...draftRecord(blueprint, record.logicalId),
    status: record.status,
    updatedAt: record.updatedAt,
  };
  try {
    next.properties = desiredProperties(runtime.cloud, stack, blueprint, record.logicalId);
    const isReplaced = needsReplacement(record.properties, next.properties, schema);
    if (isUnchanged(record, next, schema?.tags !== undefined)) {
      record.dependsOn = next.dependsOn;
      record.definition = next.definition;
      return true;
    }
    resourceStatus(runtime, stack, record, 'UPDATE_IN_PROGRESS', isReplaced ? REPLACING : undefined);
    if (isReplaced) {
      await replace(runtime, stack, blueprint, next, signal);
      resourceStatus(runtime, stack, next, 'UPDATE_COMPLETE');
      return true;
    }
    await operate(runtime, record.type, signal);
    changeInWorld(runtime.cloud, stack.region, record, next.properties);
    const { properties, definition, dependsOn, stackTags } = next;
    Object.assign(record, { properties, definition, dependsOn, stackTags });
    resourceStatus(runtime, stack, record, 'UPDATE_COMPLETE');
    return true;
  } catch (error) {
    resourceStatus(runtime, stack, record, 'UPDATE_FAILED', reasonOf(error, 'Resource update cancelled'));
    return false;
  }
};

/** Makes a resource be as the blueprint says: created, changed, replaced or left alone. Answers whether it went well. */
export const provision = (
  runtime: Runtime,
  stack: Stack,
  blueprint: Blueprint,
  logicalId: string,
  signal: AbortSignal,
): Promise<boolean> => {
  const record = existing(stack, logicalId);
  return record
    ? update(runtime, stack, blueprint, record, signal)
    : create(runtime, stack, blueprint, logicalId, signal);
};
