import type { Json } from '@omnideploy/core';
import type { Properties, ResourceContext } from '../state/model.js';
import type { ResourceDefinition } from '../template/model.js';

/** What a change set shows of a resource beside its properties. */
export const contextOf = (definition: ResourceDefinition): ResourceContext => ({
  ...(definition.DependsOn !== undefined && { DependsOn: definition.DependsOn as Json }),
  ...(definition.Metadata !== undefined && { Metadata: definition.Metadata }),
  ...(definition.DeletionPolicy !== undefined && { DeletionPolicy: definition.DeletionPolicy }),
  ...(definition.UpdateReplacePolicy !== undefined && { UpdateReplacePolicy: definition.UpdateReplacePolicy }),
  ...(definition.Description !== undefined && { Description: definition.Description }),
});

/** The JSON of `BeforeContext` and `AfterContext`. */
export const describeContext = (properties: Properties, { Description: _, ...context }: ResourceContext): string =>
  JSON.stringify({ Properties: properties, ...context });

/** The parts of the context whose change is a change of the resource. */
export const CONTEXT_ATTRIBUTES = ['Metadata', 'DeletionPolicy', 'UpdateReplacePolicy'] as const;
