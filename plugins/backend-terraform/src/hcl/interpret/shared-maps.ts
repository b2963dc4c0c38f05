import type { Value } from '@omnideploy/core';
import { call, type Expression, text } from '../syntax/model.js';
import type { BlockEntry } from './entries.js';
import { literal } from './expressions.js';

type Texts = Readonly<Record<string, string>>;

const isTexts = (value: Value | undefined): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((item) => typeof item === 'string');

/** The map that stands there most often, at least twice; the first of several. */
const mostFrequent = (maps: readonly Texts[]): Texts | undefined => {
  const groups = [...Map.groupBy(maps, (map) => JSON.stringify(map)).values()];
  const [first, ...rest] = groups;
  const largest = rest.reduce((best, group) => (best && group.length > best.length ? group : best), first);
  return largest && largest.length > 1 ? largest[0] : undefined;
};

/** Maps that blocks have in common, written once as local values: the tags. */
export interface SharedMaps {
  /** By the name of the attribute that has them, which is also the local value's. */
  readonly locals: ReadonlyMap<string, Expression>;
  /** The value as a local value, with what it has beside that; undefined when it has nothing to do with one. */
  shared(attribute: string, value: Value): Expression | undefined;
}

export const sharedMapsOf = (entries: readonly BlockEntry[]): SharedMaps => {
  const maps = entries.flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([attribute, value]) => (isTexts(value) ? [{ attribute, value }] : [])),
  );
  const common = new Map(
    [...Map.groupBy(maps, ({ attribute }) => attribute)].flatMap(([attribute, uses]) => {
      const map = mostFrequent(uses.map(({ value }) => value));
      return map ? [[attribute, map] as const] : [];
    }),
  );
  return {
    locals: new Map([...common].map(([attribute, map]) => [attribute, literal(map)])),
    shared: (attribute, value) => {
      const base = common.get(attribute);
      if (!base || !isTexts(value)) return undefined;
      if (Object.entries(base).some(([key, item]) => !Object.hasOwn(value, key) || value[key] !== item))
        return undefined;
      const local = text(`local.${attribute}`);
      const more = Object.entries(value).filter(([key]) => !Object.hasOwn(base, key));
      return more.length === 0 ? local : call('merge', local, literal(Object.fromEntries(more)));
    },
  };
};
