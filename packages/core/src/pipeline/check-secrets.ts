import type { Backend } from '../contracts/backend.js';
import type { Diagnostic } from '../contracts/diagnostic.js';
import type { ResourceSpec } from '../contracts/resource-spec.js';
import type { Registry } from '../registry/registry.js';
import { schemeOf } from '../secrets/resolve-secret.js';

/** A refusal for each secret that must be resolved while deploying and that nothing here can resolve. */
export const checkSecrets = (
  spec: ResourceSpec,
  backend: Backend,
  registry: Registry,
): { diagnostic: Diagnostic; name: string }[] => {
  const resolvable = new Set([
    'env',
    ...(backend.secretSchemes ?? []),
    ...registry.list('secret-source').map(({ name }) => name),
  ]);
  return spec.secrets
    .filter(({ source }) => !resolvable.has(schemeOf(source)))
    .map(({ name, source }) => ({
      name,
      diagnostic: {
        code: 'combination-refused',
        severity: 'error',
        message: `The secret ${name} comes from "${source}", which neither the backend ${backend.name} nor an installed secret source can read.`,
        remedy: `Use a source that works: ${[...resolvable].map((scheme) => `${scheme}:`).join(', ')}.`,
      },
    }));
};
