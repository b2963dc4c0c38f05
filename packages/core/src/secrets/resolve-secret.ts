import type { SecretReference } from '../contracts/resource-spec.js';
import type { Location } from '../contracts/source.js';
import { problem } from '../errors/error.js';
import type { Registry } from '../registry/registry.js';

/** The scheme of a reference: `env` of `env:NAME`. */
export const schemeOf = (source: string): string => source.slice(0, Math.max(0, source.indexOf(':')));

const fromEnvironment = (
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  location: Location | undefined,
): string => {
  const value = environment[name];
  if (value !== undefined) return value;
  throw problem('secret-not-found', `The environment variable ${name}, which holds a secret, is not set.`, {
    remedy: `Set ${name} where omnideploy runs.`,
    ...(location ? { location } : {}),
  });
};

/**
 * The value behind a reference: `env:` from the environment, every other scheme by the installed
 * secret source of that name.
 * @throws OmniDeployError `secret-not-found`, or why there is no such source
 */
export const resolveSecret = async (
  { source }: SecretReference,
  environment: Readonly<Record<string, string | undefined>>,
  registry: Registry,
  location?: Location,
): Promise<string> => {
  const scheme = schemeOf(source);
  const reference = source.slice(scheme.length + 1);
  if (scheme === 'env') return fromEnvironment(reference, environment, location);
  return (await registry.load('secret-source', scheme)).resolve(reference, environment);
};
