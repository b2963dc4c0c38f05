import { type Deployment, problem } from '@omnideploy/core';
import { type FileOptions, hclFiles } from '../hcl/index.js';
import { ignoreFile } from './ignore.js';
import { readmeFile } from './readme.js';

export type GenerateOptions = Pick<FileOptions, 'backendBlock'>;

/**
 * A folder of files that plain Terraform deploys. With a backend block they share OmniDeploy's own state,
 * so they keep its record too; without one they stand alone and know nothing of it. Reaches no cloud.
 */
export const files = async (
  { spec, record }: Deployment,
  { backendBlock }: GenerateOptions = {},
): Promise<ReadonlyMap<string, string>> => {
  if (!spec) throw problem('unexpected', 'Terraform files were asked for without a config.');
  const shared = backendBlock !== undefined;
  const hcl = await hclFiles(spec, shared ? { backendBlock, ...(record && { record }) } : {});
  return new Map([...hcl, ['README.md', readmeFile(spec, [...hcl.keys()], shared)], ['.gitignore', ignoreFile]]);
};
