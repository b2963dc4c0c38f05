import type { Json } from '@omnideploy/core';
import type { PropertySchemas, ResourceSchema, ValueType } from '../schema/model.js';
import type { Properties } from '../state/model.js';
import { isObject } from '../template/model.js';

/** One place where two values differ. */
export interface Difference {
  readonly path: readonly string[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

const isSame = (before: Json | undefined, after: Json | undefined): boolean =>
  typeof before !== 'object' && typeof after !== 'object' && before !== undefined && after !== undefined
    ? String(before) === String(after)
    : before === after;

/** Where two values differ, as deep as both have the same kind of container. */
export const differencesOf = (
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[] = [],
): Difference[] => {
  const areLists = Array.isArray(before) && Array.isArray(after);
  if (!areLists && !(isObject(before) && isObject(after)))
    return isSame(before, after) ? [] : [{ path, before, after }];
  const left = new Map(Object.entries(before));
  const right = new Map(Object.entries(after));
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].flatMap((key) => differencesOf(left.get(key), right.get(key), [...path, key]));
};

export type Recreation = 'Never' | 'Conditionally' | 'Always';

const RECREATION = { no: 'Never', maybe: 'Conditionally', yes: 'Always' } as const;

const structureOf = (types: readonly ValueType[]): string | undefined => {
  for (const type of types) {
    if (type.type === 'structure') return type.name;
    if (type.type === 'array' || type.type === 'map') return structureOf([type.element]);
    if (type.type === 'union') return structureOf(type.types);
  }
  return undefined;
};

/** Whether a change at the path needs a new physical resource: what the nearest property that says so says. */
export const recreationOf = (path: readonly string[], schema: ResourceSchema | undefined): Recreation => {
  let schemas: PropertySchemas | undefined = schema?.properties;
  let found: Recreation = 'Never';
  for (const step of path) {
    const property = schemas?.[step];
    if (!property) continue;
    if (property.replacement !== 'no') found = RECREATION[property.replacement];
    if (found === 'Always') return found;
    schemas = schema?.structures[structureOf(property.types) ?? ''];
  }
  return found;
};

/** Whether the update from one set of properties to another makes a new physical resource. */
export const needsReplacement = (before: Properties, after: Properties, schema: ResourceSchema | undefined): boolean =>
  differencesOf(before, after).some(({ path }) => recreationOf(path, schema) === 'Always');
