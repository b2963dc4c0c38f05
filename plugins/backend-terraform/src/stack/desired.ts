import { problem } from '@omnideploy/core';
import { asVariables } from '../engine/environment.js';
import { hclFiles, variableNames } from '../hcl/index.js';
import { declaredVariables } from '../state/files.js';
import type { Context } from './context.js';

/** What the config wants: the files that say it. */
export const desiredFiles = ({ deployment: { spec, record }, backendBlock }: Context) => {
  if (!spec) throw problem('unexpected', 'An operation that deploys was asked for without a config.');
  return hclFiles(spec, { ...(backendBlock === undefined ? {} : { backendBlock }), ...(record ? { record } : {}) });
};

/** The environment with the values of the secrets that the files use. */
export const withSecrets = async (
  { deployment: { spec, secret }, environment }: Context,
  files: ReadonlyMap<string, string>,
): Promise<Context['environment']> => {
  const declared = new Set(declaredVariables(files));
  const needed = spec ? [...variableNames(spec)].filter(([, variable]) => declared.has(variable)) : [];
  const values = await Promise.all(needed.map(async ([name, variable]) => [variable, await secret(name)] as const));
  return { ...environment, ...asVariables(values) };
};

/** The environment with something for each variable, where no value is looked at: to destroy, to compare. */
export const withoutSecrets = (
  { environment }: Context,
  files: ReadonlyMap<string, string>,
): Context['environment'] => ({
  ...asVariables(declaredVariables(files).map((name) => [name, ''])),
  ...environment,
});
