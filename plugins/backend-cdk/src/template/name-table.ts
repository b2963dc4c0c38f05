import { problem } from '@omnideploy/core';
import { pascalCase, snakeCase } from './logical-id.js';

/** Ids of a spec and the alphanumeric names that CloudFormation wants for them, both ways. */
export interface NameTable {
  /** @throws OmniDeployError `extension-broken` for an id that the spec does not have */
  logicalId(id: string): string;
  /** Those that cannot be guessed back from the logical id: `{ Subnet1: 'subnet_1' }`. */
  readonly irregular: Readonly<Record<string, string>>;
}

/** @throws OmniDeployError `extension-broken` when two ids would get the same logical id, or one has no letters */
export const nameTable = (kind: string, ids: readonly string[]): NameTable => {
  const byLogicalId = new Map<string, string>();
  for (const id of ids) {
    const logicalId = pascalCase(id);
    const other = byLogicalId.get(logicalId);
    if (other !== undefined || logicalId === '')
      throw problem(
        'extension-broken',
        other === undefined
          ? `The ${kind} "${id}" has no letters or digits to make a CloudFormation name of.`
          : `The ${kind}s "${other}" and "${id}" both become "${logicalId}" in CloudFormation.`,
        {
          resource: id,
          remedy: 'The target that made the plan must give them names that differ in letters or digits.',
        },
      );
    byLogicalId.set(logicalId, id);
  }
  const known = new Set(ids);
  return {
    logicalId: (id) => {
      if (!known.has(id))
        throw problem('extension-broken', `The plan refers to the ${kind} "${id}", which it does not have.`);
      return pascalCase(id);
    },
    irregular: Object.fromEntries([...byLogicalId].filter(([logicalId, id]) => snakeCase(logicalId) !== id)),
  };
};
