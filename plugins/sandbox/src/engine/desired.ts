import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import { evaluate } from '../intrinsics/evaluate.js';
import type { Scope } from '../intrinsics/scope.js';
import { messageOf } from '../message.js';
import { type Blueprint, definitionOf, scopeOf } from '../plan/blueprint.js';
import { existing } from '../plan/changes.js';
import { contextOf } from '../plan/context.js';
import { checkResource, describeProblems } from '../schema/validate.js';
import { valuesOf } from '../schema/values.js';
import type { Cloud, Properties, Stack, StackResource } from '../state/model.js';
import { ResourceFailure } from './world.js';

/** Looks an export of another stack in the region up. @throws ApiError when there is none */
export const importerOf =
  (cloud: Cloud, region: string) =>
  (name: string): Json => {
    const exported = cloud.stacks
      .filter((stack) => stack.region === region && stack.deletedAt === undefined)
      .flatMap(({ outputs }) => outputs)
      .find(({ ExportName }) => ExportName === name);
    if (!exported) throw validationError(`No export named ${name} found.`);
    return exported.OutputValue;
  };

/** The scope in which a blueprint is resolved against the resources that the stack has by now. */
export const liveScope = (cloud: Cloud, stack: Stack, blueprint: Blueprint): Scope =>
  scopeOf(
    blueprint,
    (id) => {
      const record = blueprint.dependencies.has(id) ? existing(stack, id) : undefined;
      return record && valuesOf(record, blueprint.schemas.get(record.type));
    },
    importerOf(cloud, stack.region),
  );

/** A resource's properties, all resolved. @throws ResourceFailure when they cannot be, or do not fit the schema */
export const desiredProperties = (cloud: Cloud, stack: Stack, blueprint: Blueprint, logicalId: string): Properties => {
  const definition = definitionOf(blueprint, logicalId);
  const schema = blueprint.schemas.get(definition.Type);
  const properties = resolve(definition.Properties ?? {}, liveScope(cloud, stack, blueprint));
  const problems = schema ? checkResource(properties, schema) : [];
  if (problems.length > 0) throw new ResourceFailure(describeProblems(logicalId, problems));
  return properties;
};

const resolve = (properties: { readonly [name: string]: Json }, scope: Scope): Properties => {
  try {
    return evaluate(properties, scope) as Properties;
  } catch (error) {
    throw new ResourceFailure(messageOf(error), { cause: error });
  }
};

/** The record of a resource about to be made. */
export const draftRecord = (blueprint: Blueprint, logicalId: string): StackResource => {
  const definition = definitionOf(blueprint, logicalId);
  return {
    logicalId,
    type: definition.Type,
    physicalId: '',
    status: '',
    updatedAt: '',
    properties: {},
    attributes: {},
    definition: contextOf(definition),
    dependsOn: [...(blueprint.dependencies.get(logicalId) ?? [])],
    stackTags: blueprint.source.tags,
  };
};
