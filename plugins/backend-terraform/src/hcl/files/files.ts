import type { DeploymentRecord, ResourceSpec } from '@omnideploy/core';
import { type BlockEntry, entriesOf } from '../interpret/entries.js';
import { literal, type Scope } from '../interpret/expressions.js';
import { RECORD_OUTPUT, variableNames } from '../interpret/names.js';
import { idsIn, referencesOf } from '../interpret/references.js';
import { fileText } from '../syntax/block-text.js';
import { quoted } from '../syntax/escape.js';
import { type Block, call, text } from '../syntax/model.js';
import { mainBlocks } from './main.js';
import { outputBlocks } from './outputs.js';
import { providersOf } from './providers.js';
import { variableBlocks } from './variables.js';
import { versionsBlock } from './versions.js';

export interface FileOptions {
  /** The block that says where the state is, as HCL text that is not indented. Default: in a file beside the others. */
  readonly backendBlock?: string;
  /** Stored with the state, so that the stack can be read on another machine. Default: not stored. */
  readonly record?: DeploymentRecord;
}

/** The first line of every file, by which people know where it is from. */
const HEADER = 'Written by OmniDeploy.';

/** Resources, and the lookups that something refers to. */
const neededEntries = (spec: ResourceSpec): BlockEntry[] => {
  const entries = entriesOf(spec);
  const needed = new Set<string>(Object.values(spec.outputs).flatMap(({ value }) => idsIn(value)));
  // Lookups may refer to lookups before them.
  for (const { kind, owner, properties } of entries.toReversed())
    if (kind === 'resource' || needed.has(owner))
      for (const id of Object.values(properties).flatMap(idsIn)) needed.add(id);
  return entries.filter(({ kind, owner }) => kind === 'resource' || needed.has(owner));
};

const scopeOf = (spec: ResourceSpec, entries: readonly BlockEntry[]): Scope => {
  const variables = variableNames(spec);
  return { reference: referencesOf(spec, entries), secret: (name) => `var.${variables.get(name)}` };
};

/** As an output, since that is what Terraform keeps in its state beside resources and gives back. */
const recordBlock = (record: DeploymentRecord): Block => ({
  type: 'output',
  labels: [RECORD_OUTPUT],
  attributes: [
    { name: 'description', value: text(quoted('What OmniDeploy needs to read this stack on another machine')) },
    { name: 'value', value: call('jsonencode', literal({ ...record, versions: { ...record.versions } })) },
  ],
});

/**
 * The HCL of a spec, by the name of each file. Pure: the same spec and options give the same bytes.
 * @throws OmniDeployError when the spec cannot be said in Terraform
 */
export const hclFiles = async (
  spec: ResourceSpec,
  { backendBlock, record }: FileOptions = {},
): Promise<ReadonlyMap<string, string>> => {
  const entries = neededEntries(spec);
  const scope = scopeOf(spec, entries);
  const blocks: [name: string, blocks: readonly Block[]][] = [
    ['main.tf', mainBlocks(spec, entries, scope)],
    ['variables.tf', variableBlocks(spec)],
    ['outputs.tf', outputBlocks(spec, scope)],
    ['versions.tf', [versionsBlock(providersOf(entries), backendBlock)]],
    ['omnideploy.tf', record ? [recordBlock(record)] : []],
  ];
  return new Map(blocks.filter(([, some]) => some.length > 0).map(([name, some]) => [name, fileText(HEADER, some)]));
};
