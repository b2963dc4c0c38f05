import { createHash } from 'node:crypto';
import { type Resource, ref, type SecretReference, secret } from '@omnideploy/core';
import { secretsManagerSecret } from '@omnideploy/resources-aws';
import type { Names } from '../naming/names.js';
import type { StackTags } from '../naming/tags.js';
import { type Access, secretAccess } from './platform-sources.js';

/** A secret of Secrets Manager that the stack makes, for a value that AWS does not hold yet. */
export interface MadeSecret {
  readonly resource: Resource;
  /** Where the value comes from while deploying. */
  readonly reference: SecretReference;
}

export const madeSecret = (
  variable: string,
  source: string,
  names: Names,
  tags: StackTags,
): Access & { readonly made: MadeSecret } => {
  const id = secretId(variable);
  return {
    ...secretAccess(ref(id, 'arn')),
    made: {
      reference: { name: variable, source },
      resource: secretsManagerSecret(
        id,
        {
          name: names.secret(variable),
          description: `Environment variable ${variable}`,
          value: secret(variable),
          tags: tags.all,
        },
        { origin: 'secrets' },
      ),
    },
  };
};

/** `API_KEY` makes `api_key_secret`. Other spellings get a hash, so that no two variables share an id. */
const secretId = (variable: string): string => {
  if (/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(variable)) return `${variable.toLowerCase()}_secret`;
  const words = variable.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const hash = createHash('sha256').update(variable).digest('hex').slice(0, 8);
  return ['variable', ...words, hash, 'secret'].join('_');
};
