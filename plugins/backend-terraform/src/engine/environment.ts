import type { Deployment } from '@omnideploy/core';

/** Settings of the user that would make the engine work elsewhere or print something else than is read here. */
const UNWANTED = /^TF_(CLI_ARGS.*|DATA_DIR|WORKSPACE|BACKEND_.*)$/;

/**
 * What the engine is started with: the user's environment, so that credentials, proxies, mirrors and
 * the plugin cache count, without what would lead it elsewhere.
 */
export const engineEnvironment = ({ environment, identity }: Deployment): Deployment['environment'] => ({
  // For what the folder's files do not say: those of a stack that was deployed from another machine.
  AWS_REGION: identity.region,
  ...Object.fromEntries(Object.entries(environment).filter(([name]) => !UNWANTED.test(name))),
  TF_IN_AUTOMATION: '1',
  TF_INPUT: '0',
  CHECKPOINT_DISABLE: '1',
  NO_COLOR: '1',
});

/** Values for variables, the only way in which secrets reach the engine. */
export const asVariables = (values: Iterable<readonly [name: string, value: string]>): Record<string, string> =>
  Object.fromEntries([...values].map(([name, value]) => [`TF_VAR_${name}`, value]));
