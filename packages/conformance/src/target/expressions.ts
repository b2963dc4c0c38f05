import { isReference, isSecretValue, type Reference, type SecretValue, type Value } from '@omnideploy/core';

/** What a value holds that exists only at deploy time. */
export interface Expressions {
  readonly references: readonly Reference[];
  readonly secrets: readonly SecretValue[];
}

const parts = (value: Value): Value[] => (typeof value === 'object' && value !== null ? Object.values(value) : []);

/** Every reference and secret in a value, at any depth. */
export const expressionsOf = (value: Value): Expressions => {
  if (isReference(value)) return { references: [value], secrets: [] };
  if (isSecretValue(value)) return { references: [], secrets: [value] };
  const below = parts(value).map(expressionsOf);
  return {
    references: below.flatMap(({ references }) => references),
    secrets: below.flatMap(({ secrets }) => secrets),
  };
};
