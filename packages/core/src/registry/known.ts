import type { ExtensionKind } from '../contracts/extension.js';

/**
 * The extensions that OmniDeploy itself publishes, so that a missing one is told from an unknown
 * name. Backends have the dialect that they read, to name those that would work with a plan.
 */
export const known: Readonly<Record<ExtensionKind, readonly string[]>> = {
  target: ['lightsail', 'ecs', 'agentcore', 'kubernetes', 'digitalocean'],
  backend: ['pulumi', 'cdk', 'terraform'],
  adapter: ['container', 'omniagent', 'agentkit'],
  'secret-source': ['ssm', 'secretsmanager', 'vault'],
  sandbox: ['sandbox'],
};

/** The published package of a known extension. */
export const packageOf = (kind: ExtensionKind, name: string): string =>
  kind === 'sandbox' ? '@omnideploy/sandbox' : `@omnideploy/${kind}-${name}`;

/** The known backends by the dialect that they read. */
export const backendOfDialect: Readonly<Record<string, string>> = {
  pulumi: 'pulumi',
  terraform: 'terraform',
  cloudformation: 'cdk',
};
