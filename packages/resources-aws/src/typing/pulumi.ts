import type { Expression, Value } from '@omnideploy/core';
import type { Absent, IsAny } from './properties.js';

/**
 * An argument type of @pulumi/aws as data: expressions are allowed in place of any value, and
 * none of Pulumi's promises, outputs and resource objects.
 */
export type Pulumi<Arguments> = {
  readonly [Key in keyof Arguments]: Field<Exclude<Arguments[Key], undefined>> | Absent<Arguments, Key>;
};

type Field<T> = IsAny<T> extends true ? Value : Expression | Plain<T>;

/** Each member of a union on its own. */
type Plain<T> = T extends Deferred | ResourceObject | undefined
  ? never
  : T extends string | number | boolean
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Field<Item>[]
      : Pulumi<T>;

/** What tells promises and outputs from data. */
type Deferred = PromiseLike<unknown> | { apply: unknown };
/** What tells references to Pulumi's own resource objects from data. */
type ResourceObject = { readonly urn: unknown };
