import type { ResourceSpec } from '@omnideploy/core';
import { bodyOf } from '../interpret/body.js';
import { dependenciesOf } from '../interpret/dependencies.js';
import type { BlockEntry } from '../interpret/entries.js';
import type { Scope } from '../interpret/expressions.js';
import { sharedMapsOf } from '../interpret/shared-maps.js';
import { type Block, type Entry, list, text } from '../syntax/model.js';
import { providersOf } from './providers.js';

const dependsOn = (addresses: readonly string[]): Entry[] =>
  addresses.length === 0 ? [] : [{ name: 'depends_on', value: list(addresses.map(text)) }];

/** The blocks of `main.tf`: providers, what blocks share, what is looked up, and the resources in the spec's order. */
export const mainBlocks = (spec: ResourceSpec, entries: readonly BlockEntry[], scope: Scope): readonly Block[] => {
  const { locals, shared } = sharedMapsOf(entries);
  const dependencies = dependenciesOf(spec, entries);
  return [
    ...providersOf(entries).map((provider) => ({
      type: 'provider',
      labels: [provider.name],
      attributes: provider.configuration(spec),
    })),
    ...(locals.size === 0
      ? []
      : [{ type: 'locals', attributes: [...locals].map(([name, value]) => ({ name, value })) }]),
    ...entries.map((entry) => {
      const { kind, type, name, properties, owner } = entry;
      return {
        type: kind,
        labels: [type, name],
        ...bodyOf(properties, scope, owner, shared),
        last: dependsOn(dependencies(entry)),
      };
    }),
  ];
};
