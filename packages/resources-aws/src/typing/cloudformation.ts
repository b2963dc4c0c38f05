import type { Expression, Value } from '@omnideploy/core';
import type { Absent, IsAny } from './properties.js';

/**
 * A Cfn property type of aws-cdk-lib as a template writes it: keys capitalised, expressions
 * allowed in place of any value, and none of the CDK's own tokens and constructs.
 */
export type CloudFormation<Properties> = {
  readonly [Key in keyof Properties as Name<Properties, Key>]:
    | Field<Exclude<Properties[Key], undefined>>
    | Absent<Properties, Key>;
};

/** Keys of free maps stay as they are. */
type Name<Properties, Key extends keyof Properties> = string extends keyof Properties ? Key : Capitalize<Key & string>;

type Field<T> = IsAny<T> extends true ? Value : Expression | Plain<T>;

/** Each member of a union on its own. */
type Plain<T> = T extends Token | Construct
  ? never
  : T extends string | number | boolean
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Field<Item>[]
      : CloudFormation<T>;

/** What tells the CDK's deferred values from data. */
type Token = { readonly creationStack: string[] };
/** What tells references to the CDK's own resource objects from data. */
type Construct = { readonly node: unknown };
