import type { Outputs, PropertyChange } from '@omnideploy/core';

export const SECRET = '(secret)';

/** Outputs for JSON: a secret value is masked there too. */
export const maskOutputs = (outputs: Outputs): Outputs =>
  Object.fromEntries(
    Object.entries(outputs).map(([name, output]) => [name, output.secret ? { ...output, value: SECRET } : output]),
  );

const maskProperty = (property: PropertyChange): PropertyChange => {
  if (!property.secret) return property;
  const { before: _before, after: _after, ...rest } = property;
  return rest;
};

/** Changes or drifted resources for JSON, without secret values, should an engine have given one. */
export const maskProperties = <T extends { readonly properties: readonly PropertyChange[] }>(
  items: readonly T[],
): T[] => items.map((item) => ({ ...item, properties: item.properties.map(maskProperty) }));
