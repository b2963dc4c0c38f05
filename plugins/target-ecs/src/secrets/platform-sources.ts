import type { Text } from '@omnideploy/resources-aws';
import { arn } from '../lookups.js';

/** What ECS is told of a secret, and what it must be allowed to read it. */
export interface Access {
  /** The ARN of a parameter or a secret. */
  readonly valueFrom: Text;
  /** `ssm:GetParameters` */
  readonly action: string;
  /** What the action is allowed on. */
  readonly resource: Text;
}

interface Refusal {
  readonly refused: string;
  readonly instead: string;
}

/** A place that ECS itself reads when a task starts: what follows its scheme and the colon, turned into access. */
type PlatformSource = (reference: string, region: string) => Access | Refusal;

const parameterAccess = (valueFrom: Text): Access => ({
  valueFrom,
  action: 'ssm:GetParameters',
  resource: valueFrom,
});

/** Access to a secret of Secrets Manager. `resource` is given when only a part of its ARN is known. */
export const secretAccess = (valueFrom: Text, resource: Text = valueFrom): Access => ({
  valueFrom,
  action: 'secretsmanager:GetSecretValue',
  resource,
});

const PARAMETER = /^\/?[a-zA-Z0-9_.-]+(\/[a-zA-Z0-9_.-]+)*$/;
const PARAMETER_ARN = /^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/\S+$/;
const SECRET = /^[a-zA-Z0-9/_+=.@-]{1,512}$/;
const SECRET_ARN = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[^\s:]+$/;

/** In a part of an ARN, Secrets Manager takes such an end for the six characters that it adds itself. */
const LIKE_SUFFIX = /-[a-zA-Z0-9]{6}$/;

export const platformSources: Readonly<Record<string, PlatformSource>> = {
  ssm: (reference, region) => {
    if (PARAMETER_ARN.test(reference)) return parameterAccess(reference);
    if (PARAMETER.test(reference))
      return parameterAccess(arn('ssm', region, `parameter/${reference.replace(/^\//, '')}`));
    return {
      refused: `"${reference}" is not the path of a parameter.`,
      instead: 'Write it as ssm:/path/of/parameter.',
    };
  },
  secretsmanager: (reference, region) => {
    if (SECRET_ARN.test(reference)) return secretAccess(reference);
    if (!SECRET.test(reference))
      return { refused: `"${reference}" is not the name of a secret.`, instead: 'Write it as secretsmanager:name.' };
    if (LIKE_SUFFIX.test(reference))
      return {
        refused: `ECS cannot find "${reference}" by its name, because that ends with a hyphen and six characters.`,
        instead: 'Write its whole ARN: secretsmanager:arn:aws:secretsmanager:...',
      };
    const name = `secret:${reference}`;
    // A secret's real ARN ends with six characters that only Secrets Manager knows.
    return secretAccess(arn('secretsmanager', region, name), arn('secretsmanager', region, `${name}-??????`));
  },
};
