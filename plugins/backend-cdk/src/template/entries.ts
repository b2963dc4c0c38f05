import type { Resource, Value } from '@omnideploy/core';
import { renderingOf } from './references.js';

/** One object that CloudFormation makes: a resource of the spec, or a companion of one. */
export interface Entry {
  readonly id: string;
  /** The resource of the spec that it belongs to. */
  readonly owner: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, Value>>;
  /** Ids of the objects that must exist first, beyond those that the properties refer to. */
  after(entries: readonly Entry[]): string[];
}

const referencesIn = (value: Value): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('$ref' in value && Array.isArray(value.$ref)) return [String(value.$ref[0])];
  return (Object.values(value) as Value[]).flatMap(referencesIn);
};

/** A resource and its companions. What waits for the resource waits for its companions too. */
export const entriesOf = (resource: Resource): Entry[] => {
  const { type, properties, companions = {} } = renderingOf(resource);
  const { id: owner, dependsOn } = resource;
  const after =
    (from: Readonly<Record<string, Value>>) =>
    (entries: readonly Entry[]): string[] => {
      const waitsFor = new Set([...dependsOn, ...referencesIn(from)]);
      const ofOthers = entries.filter(
        (entry) => entry.owner !== owner && entry.id !== entry.owner && waitsFor.has(entry.owner),
      );
      return [...new Set([...dependsOn, ...ofOthers.map(({ id }) => id)])];
    };
  return [
    { id: owner, owner, type, properties, after: after(properties) },
    ...Object.entries(companions).map(([name, companion]) => ({
      id: `${owner}_${name}`,
      owner,
      type: companion.type,
      properties: companion.properties,
      after: after(companion.properties),
    })),
  ];
};
