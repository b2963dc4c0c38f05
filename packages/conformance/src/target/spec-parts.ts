import type { Lookup, LookupRendering, Reference, Rendering, Resource, ResourceSpec, Value } from '@omnideploy/core';
import { expressionsOf } from './expressions.js';

/** Everything that a rendering's engine is given: the main object and its companions. */
export const propertiesOf = ({ properties, companions = {} }: Rendering): Value => [
  properties,
  ...Object.values(companions).map((companion) => companion.properties),
];

export const renderings = (resource: Resource): [dialect: string, rendering: Rendering][] =>
  Object.entries(resource.dialects).filter((entry): entry is [string, Rendering] => entry[1] !== undefined);

/** What the resource refers to: companions may also refer to their own resource, which is left out. */
export const referencesOf = (resource: Resource): Reference[] =>
  renderings(resource).flatMap(([, { properties, companions = {} }]) => [
    ...expressionsOf(properties).references,
    ...Object.values(companions)
      .flatMap((companion) => expressionsOf(companion.properties).references)
      .filter(({ $ref: [id] }) => id !== resource.id),
  ]);

/** The names that a backend gives to companions: the resource's id with theirs behind it. */
export const companionIds = (resource: Resource): string[] => {
  const names = renderings(resource).flatMap(([, { companions = {} }]) => Object.keys(companions));
  return [...new Set(names)].map((name) => `${resource.id}_${name}`);
};

/** Dialects that every resource and lookup has, so that a backend can make the plan. */
export const commonDialects = ({ resources, lookups }: ResourceSpec): string[] => {
  const [first = [], ...rest] = [...resources, ...lookups].map(({ dialects }) => Object.keys(dialects));
  return first.filter((dialect) => rest.every((dialects) => dialects.includes(dialect)));
};

const outputNames = (rendering: Rendering | LookupRendering): string[] =>
  Object.keys('expressions' in rendering ? rendering.expressions : rendering.outputs);

/** What is wrong with a reference that is made in a dialect; undefined when it leads somewhere. */
export const deadEnd = (spec: ResourceSpec, dialect: string, { $ref: [id, output] }: Reference): string | undefined => {
  const declared: (Resource | Lookup)[] = [...spec.resources, ...spec.lookups];
  const item = declared.find((one) => one.id === id);
  if (!item) return `there is no resource or lookup "${id}"`;
  const rendering = item.dialects[dialect];
  if (!rendering) return `"${id}" has no ${dialect} rendering`;
  const names = outputNames(rendering);
  return names.includes(output)
    ? undefined
    : `"${id}" has no output "${output}" in ${dialect}, only ${names.join(', ') || 'none'}`;
};
