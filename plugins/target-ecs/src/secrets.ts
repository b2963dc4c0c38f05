import { createHash } from 'node:crypto';
import {
  type PlanContext,
  type ResolvedConfig,
  type Resource,
  ref,
  type SecretReference,
  secret as secretValue,
} from '@omnideploy/core';
import { type Statement, secretsManagerSecret, type Text } from '@omnideploy/resources-aws';
import { arn } from './lookups.js';
import type { Names } from './names.js';
import type { StackTags } from './tags.js';

/** How one secret environment variable is filled. */
export interface TaskSecret {
  readonly variable: string;
  /** What ECS is told: the ARN of a parameter or a secret. */
  readonly valueFrom: Text;
  /** What the execution role must be allowed. */
  readonly statement: Statement;
  /** The secret that is made for it, where AWS does not hold the value yet. */
  readonly made?: { readonly resource: Resource; readonly reference: SecretReference };
}

type Read = (reference: string, region: string) => Pick<TaskSecret, 'valueFrom' | 'statement'> | undefined;

const parameter = (valueFrom: Text) => ({
  valueFrom,
  statement: { actions: ['ssm:GetParameters'], resources: [valueFrom] },
});

const secretAt = (valueFrom: Text, granted: Text = valueFrom) => ({
  valueFrom,
  statement: { actions: ['secretsmanager:GetSecretValue'], resources: [granted] },
});

/** Sources that ECS itself reads when a task starts. Undefined for a reference that cannot be one. */
const readByPlatform: Readonly<Record<string, { readonly read: Read; readonly form: string }>> = {
  ssm: {
    form: 'ssm:/path/of/parameter',
    read: (reference, region) => {
      if (/^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/\S+$/.test(reference)) return parameter(reference);
      if (!/^\/?[a-zA-Z0-9_.-]+(\/[a-zA-Z0-9_.-]+)*$/.test(reference)) return undefined;
      return parameter(arn('ssm', region, `parameter/${reference.replace(/^\//, '')}`));
    },
  },
  secretsmanager: {
    form: 'secretsmanager:name',
    read: (reference, region) => {
      if (/^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[^\s:]+$/.test(reference))
        return secretAt(reference);
      if (!/^[a-zA-Z0-9/_+=.@-]{1,512}$/.test(reference)) return undefined;
      const partial = ['secret:', reference];
      // A secret's real ARN ends with six characters that only Secrets Manager knows.
      return secretAt(arn('secretsmanager', region, ...partial), arn('secretsmanager', region, ...partial, '-??????'));
    },
  },
};

const split = (source: string): [scheme: string, reference: string] => {
  const colon = source.indexOf(':');
  return [source.slice(0, colon), source.slice(colon + 1)];
};

/** The config's secrets, each by the least that lets the task have it. */
export const secretsOf = (
  config: ResolvedConfig,
  names: Names,
  tags: StackTags,
  context: PlanContext,
): TaskSecret[] => {
  return config.secrets.flatMap(({ name: variable, source }, index): TaskSecret[] => {
    const path = ['secrets', index];
    const [scheme, reference] = split(source);
    if (scheme === 'vault') {
      context.refuse(
        [...path, 'source'],
        'ecs does not yet read from Vault.',
        'Copy the value into AWS and use secretsmanager:name or ssm:/path, or env:NAME.',
      );
      return [];
    }
    const platform = readByPlatform[scheme];
    if (!platform) return [madeSecret(variable, source, names, tags)];
    const read = platform.read(reference, config.region);
    if (!read) context.refuse([...path, 'source'], `"${source}" is not a reference.`, `Write it as ${platform.form}.`);
    return read ? [{ variable, ...read }] : [];
  });
};

const madeSecret = (variable: string, source: string, names: Names, tags: StackTags): TaskSecret => {
  const id = secretId(variable);
  return {
    variable,
    ...secretAt(ref(id, 'arn')),
    made: {
      reference: { name: variable, source },
      resource: secretsManagerSecret(
        id,
        {
          name: names.secret(variable),
          description: `Environment variable ${variable}`,
          value: secretValue(variable),
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
