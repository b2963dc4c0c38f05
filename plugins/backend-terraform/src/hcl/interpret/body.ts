import { isJoin, isJsonDocument, isReference, isSecretValue, type Value } from '@omnideploy/core';
import type { Block, Entry } from '../syntax/model.js';
import { interpret, type Scope } from './expressions.js';
import { checkIdentifier } from './names.js';
import type { SharedMaps } from './shared-maps.js';

type Properties = Readonly<Record<string, Value>>;

const isPlainObject = (value: Value): value is Properties =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isReference(value) &&
  !isJoin(value) &&
  !isJsonDocument(value) &&
  !isSecretValue(value);

/** A list of objects is one nested block for each; everything else is an attribute. */
const isBlocks = (value: Value): value is readonly Properties[] =>
  Array.isArray(value) && value.length > 0 && value.every(isPlainObject);

/** What stands between the braces of a block. A property that is null is not there. */
export const bodyOf = (
  properties: Properties,
  scope: Scope,
  owner: string,
  shared: SharedMaps['shared'] = () => undefined,
): { readonly attributes: readonly Entry[]; readonly blocks: readonly Block[] } => {
  const given = Object.entries(properties).filter(([, value]) => value !== null);
  for (const [name] of given) checkIdentifier(name, 'the property', owner);
  return {
    attributes: given.flatMap(([name, value]) =>
      isBlocks(value) ? [] : [{ name, value: shared(name, value) ?? interpret(value, scope) }],
    ),
    blocks: given.flatMap(([type, value]) =>
      isBlocks(value) ? value.map((properties) => ({ type, ...bodyOf(properties, scope, owner) })) : [],
    ),
  };
};
