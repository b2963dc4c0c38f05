import type { Json } from '@omnideploy/core';
import type { Template } from '../template/model.js';

/** What the functions of one template are resolved against. */
export interface Scope {
  readonly template: Template;
  /** Parameters in the types that functions see: text or lists of text. */
  readonly parameters: Readonly<Record<string, Json>>;
  /** `AWS::Region` and the others. */
  readonly pseudo: Readonly<Record<string, Json>>;
  readonly conditions: Readonly<Record<string, boolean>>;
  /** The values of a resource, or nothing when no such resource is made. */
  resource(logicalId: string): ResourceValues | undefined;
  /** @throws ApiError when nothing is exported under the name */
  importValue(name: string): Json;
}

export interface ResourceValues {
  readonly reference: string;
  /** @throws ApiError when the type has no such attribute */
  attribute(name: string): Json;
}

/** What a change set shows for a value that exists only after the deployment. */
export const KNOWN_AFTER_APPLY = '{{changeSet:KNOWN_AFTER_APPLY}}';

/** Whether a value is, or holds, one that is not known yet. */
export const isUnknown = (value: Json): boolean =>
  typeof value === 'string'
    ? value.includes(KNOWN_AFTER_APPLY)
    : typeof value === 'object' && value !== null && Object.values(value).some(isUnknown);

/** What `AWS::NoValue` evaluates to: the property or list item that has it is left out. */
export const NO_VALUE: unique symbol = Symbol('AWS::NoValue');

export type Evaluated = Json | typeof NO_VALUE;

/** An intrinsic function: its raw argument, and a way to resolve parts of it. */
export type IntrinsicFunction = (argument: Json, scope: Scope, evaluate: Evaluate) => Evaluated;

export type Evaluate = (value: Json, scope: Scope) => Evaluated;
