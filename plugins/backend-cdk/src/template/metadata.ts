import type { DeploymentRecord, Json, ResourceSpec } from '@omnideploy/core';
import { snakeCase } from './logical-id.js';
import type { NameTable } from './name-table.js';

/** The key of the template's `Metadata` that marks a stack as made by OmniDeploy. */
export const METADATA_KEY = 'OmniDeploy';

/** What the template says about itself, so that the stack can be read on another machine. */
export interface StackMetadata {
  readonly record?: DeploymentRecord;
  /** Logical ids whose spec id cannot be guessed: `{ Subnet1: 'subnet_1' }`. */
  readonly resources?: Readonly<Record<string, string>>;
  /** The same for outputs. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Names of the outputs to mask wherever they are shown. */
  readonly secretOutputs?: readonly string[];
}

export const metadataOf = (
  spec: ResourceSpec,
  names: NameTable,
  outputNames: NameTable,
  record: DeploymentRecord | undefined,
): Json => {
  const secretOutputs = Object.keys(spec.outputs).filter((name) => spec.outputs[name]?.secret);
  // A record is JSON by its definition; an interface has no index signature to say so.
  const plain = record as unknown as Json;
  return {
    ...(record ? { record: plain } : {}),
    ...(Object.keys(names.irregular).length > 0 ? { resources: { ...names.irregular } } : {}),
    ...(Object.keys(outputNames.irregular).length > 0 ? { outputs: { ...outputNames.irregular } } : {}),
    ...(secretOutputs.length > 0 ? { secretOutputs } : {}),
  };
};

/** The spec's id of a deployed resource. */
export const resourceName = (metadata: StackMetadata | undefined, logicalId: string): string =>
  metadata?.resources?.[logicalId] ?? snakeCase(logicalId);

/** The spec's name of a deployed output. */
export const outputName = (metadata: StackMetadata | undefined, key: string): string =>
  metadata?.outputs?.[key] ?? snakeCase(key);
