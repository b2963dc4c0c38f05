import type { Json } from './json.js';

/**
 * A value that exists only at deploy time. There are four forms, each interpreted once
 * in each backend; everything else in a ResourceSpec is literal.
 */
export type Expression = Reference | Join | JsonDocument | SecretValue;

/**
 * An output of a resource or a lookup of the same spec: `{ $ref: ['cluster', 'arn'] }`.
 * Output names are neutral; each dialect's rendering maps them to the engine's own.
 * Further elements select inside the output: `{ $ref: ['zones', 'names', 0] }`.
 */
export interface Reference {
  readonly $ref: readonly [id: string, output: string, ...select: (string | number)[]];
}

/** Parts put together without anything between them. */
export interface Join {
  readonly $join: readonly Value[];
}

/** A document that the platform wants as JSON text: an IAM policy, container definitions. */
export interface JsonDocument {
  readonly $json: Value;
}

/** The value of a secret that the spec declares under `secrets`. Never a literal. */
export interface SecretValue {
  readonly $secret: string;
}

/** A literal, an expression, or any nesting of the two. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Expression
  | readonly Value[]
  | { readonly [key: string]: Value };

/** An output reference, shorter to write than the object. */
export const ref = (id: string, output: string, ...select: (string | number)[]): Reference => ({
  $ref: [id, output, ...select],
});

/** Parts joined into one string. */
export const join = (...parts: Value[]): Join => ({ $join: parts });

/** A value encoded as JSON text at deploy time. */
export const json = (value: Value): JsonDocument => ({ $json: value });

/** The value of a declared secret. */
export const secret = (name: string): SecretValue => ({ $secret: name });

const only = <Key extends string>(value: unknown, key: Key): value is Record<Key, Json> =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 1 && key in value;

export const isReference = (value: unknown): value is Reference => only(value, '$ref');
export const isJoin = (value: unknown): value is Join => only(value, '$join');
export const isJsonDocument = (value: unknown): value is JsonDocument => only(value, '$json');
export const isSecretValue = (value: unknown): value is SecretValue => only(value, '$secret');
