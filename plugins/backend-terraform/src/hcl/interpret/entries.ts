import { type Lookup, problem, type Rendering, type Resource, type ResourceSpec, type Value } from '@omnideploy/core';
import { checkIdentifier } from './names.js';

const DIALECT = 'terraform';

/** A `resource` or `data` block: a resource of the spec, a companion of one, or a lookup. */
export interface BlockEntry {
  readonly kind: 'resource' | 'data';
  readonly type: string;
  readonly name: string;
  /** `aws_ecs_service.service`, `data.aws_partition.partition` */
  readonly address: string;
  /** The resource or lookup of the spec that it belongs to. */
  readonly owner: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** @throws OmniDeployError `combination-refused` when the resource has no Terraform form */
export const renderingOf = ({ id, type, dialects }: Resource): Rendering => {
  const rendering = dialects[DIALECT];
  if (rendering) return rendering;
  throw problem(
    'combination-refused',
    `${type} ("${id}") has no Terraform form, so the backend terraform cannot make it.`,
    { resource: id, remedy: `It can be made with: ${Object.keys(dialects).join(', ') || 'no known backend'}.` },
  );
};

/** The data source of a lookup; undefined when it has no Terraform form. */
export const dataSourceOf = ({ dialects }: Lookup): Rendering | undefined => {
  const rendering = dialects[DIALECT];
  return rendering && 'type' in rendering ? rendering : undefined;
};

const entry = (
  kind: BlockEntry['kind'],
  owner: string,
  id: string,
  { type, properties }: Pick<Rendering, 'type' | 'properties'>,
): BlockEntry => {
  checkIdentifier(type, 'the type', owner);
  const address = `${kind === 'data' ? 'data.' : ''}${type}.${checkIdentifier(id, 'the id', owner)}`;
  return { kind, type, name: id, address, owner, properties };
};

/** The main object and its companions. */
const resourceEntries = (resource: Resource): BlockEntry[] => {
  const { id } = resource;
  const rendering = renderingOf(resource);
  return [
    entry('resource', id, id, rendering),
    ...Object.entries(rendering.companions ?? {}).map(([name, companion]) =>
      entry('resource', id, `${id}_${name}`, companion),
    ),
  ];
};

const lookupEntries = (lookup: Lookup): BlockEntry[] => {
  const rendering = dataSourceOf(lookup);
  return rendering ? [entry('data', lookup.id, lookup.id, rendering)] : [];
};

/**
 * All that Terraform reads and makes, lookups first, in the order of the spec.
 * @throws OmniDeployError `combination-refused`, `extension-broken` when two have the same address
 */
export const entriesOf = ({ lookups, resources }: ResourceSpec): BlockEntry[] => {
  const entries = [...lookups.flatMap(lookupEntries), ...resources.flatMap(resourceEntries)];
  const seen = new Set<string>();
  for (const { address, owner } of entries) {
    if (seen.has(address)) throw problem('extension-broken', `The plan has ${address} twice.`, { resource: owner });
    seen.add(address);
  }
  return entries;
};

/** The resource of the spec behind each address that Terraform makes, with the resource's kind. */
export const addressOf = (spec: ResourceSpec): ReadonlyMap<string, { readonly id: string; readonly type: string }> => {
  const types = new Map(spec.resources.map(({ id, type }) => [id, type]));
  return new Map(
    entriesOf(spec)
      .filter(({ kind }) => kind === 'resource')
      .map(({ address, owner, type }) => [address, { id: owner, type: types.get(owner) ?? type }]),
  );
};
