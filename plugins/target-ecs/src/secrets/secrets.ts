import type { PlanContext, ResolvedConfig } from '@omnideploy/core';
import type { Names } from '../naming/names.js';
import type { StackTags } from '../naming/tags.js';
import { type MadeSecret, madeSecret } from './made-secret.js';
import { type Access, platformSources } from './platform-sources.js';

/** How one secret environment variable is filled. */
export interface TaskSecret extends Access {
  readonly variable: string;
  readonly made?: MadeSecret;
}

/** The config's secrets, each by the least that lets the task have it. */
export const secretsOf = (
  { secrets, region }: ResolvedConfig,
  names: Names,
  tags: StackTags,
  context: PlanContext,
): TaskSecret[] =>
  secrets.flatMap(({ name: variable, source }, index): TaskSecret[] => {
    const path = ['secrets', index, 'source'];
    const [scheme, reference] = split(source);
    if (scheme === 'vault') {
      context.refuse(
        path,
        'ecs does not yet read from Vault.',
        'Copy the value into AWS and use secretsmanager:name or ssm:/path, or env:NAME.',
      );
      return [];
    }
    const platform = Object.hasOwn(platformSources, scheme) ? platformSources[scheme] : undefined;
    if (!platform) return [{ variable, ...madeSecret(variable, source, names, tags) }];
    const access = platform(reference, region);
    if (!('refused' in access)) return [{ variable, ...access }];
    context.refuse(path, access.refused, access.instead);
    return [];
  });

const split = (source: string): [scheme: string, reference: string] => {
  const colon = source.indexOf(':');
  return [source.slice(0, colon), source.slice(colon + 1)];
};
