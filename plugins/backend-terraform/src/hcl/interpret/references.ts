import { isReference, problem, type Reference, type ResourceSpec, type Value } from '@omnideploy/core';
import { isIdentifier, quoted } from '../syntax/escape.js';
import { type BlockEntry, dataSourceOf, renderingOf } from './entries.js';

/** Ids of the resources and lookups that a value refers to. */
export const idsIn = (value: Value): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isReference(value)) return [value.$ref[0]];
  return (Object.values(value) as Value[]).flatMap(idsIn);
};

const selector = (step: string | number): string => {
  if (typeof step === 'number') return `[${step}]`;
  return isIdentifier(step) ? `.${step}` : `[${quoted(step)}]`;
};

/** Interprets references within one spec: `aws_ecs_cluster.cluster.arn`, `data.aws_availability_zones.zones.names[0]`. */
export const referencesOf = ({ resources, lookups }: ResourceSpec, entries: readonly BlockEntry[]) => {
  const addresses = new Map(entries.toReversed().map(({ owner, address }) => [owner, address]));
  const outputs = new Map([
    ...lookups.map((lookup) => [lookup.id, dataSourceOf(lookup)?.outputs] as const),
    ...resources.map((resource) => [resource.id, renderingOf(resource).outputs] as const),
  ]);
  return ({ $ref: [id, output, ...steps] }: Reference): string => {
    const attribute = outputs.get(id)?.[output];
    if (attribute === undefined)
      throw problem(
        'extension-broken',
        `The plan refers to "${output}" of "${id}", which the Terraform form does not have.`,
        { resource: id },
      );
    return `${addresses.get(id)}.${attribute}${steps.map(selector).join('')}`;
  };
};
