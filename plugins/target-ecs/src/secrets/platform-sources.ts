import type { Statement, Text } from '@omnideploy/resources-aws';
import { arn } from '../lookups.js';

/** What ECS is told of a secret, and what it must be allowed to read it. */
export interface Access {
  /** The ARN of a parameter or a secret. */
  readonly valueFrom: Text;
  readonly statement: Statement;
}

/** A place that ECS itself reads when a task starts. */
interface PlatformSource {
  /** How a reference to it is written. */
  readonly form: string;
  /** Undefined for a reference that cannot be one. */
  access(reference: string, region: string): Access | undefined;
}

const parameterAccess = (valueFrom: Text): Access => ({
  valueFrom,
  statement: { actions: ['ssm:GetParameters'], resources: [valueFrom] },
});

/** Access to a secret of Secrets Manager. `granted` is given when only a part of its ARN is known. */
export const secretAccess = (valueFrom: Text, granted: Text = valueFrom): Access => ({
  valueFrom,
  statement: { actions: ['secretsmanager:GetSecretValue'], resources: [granted] },
});

const PARAMETER = /^\/?[a-zA-Z0-9_.-]+(\/[a-zA-Z0-9_.-]+)*$/;
const PARAMETER_ARN = /^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/\S+$/;
const SECRET = /^[a-zA-Z0-9/_+=.@-]{1,512}$/;
const SECRET_ARN = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[^\s:]+$/;

export const platformSources: Readonly<Record<string, PlatformSource>> = {
  ssm: {
    form: 'ssm:/path/of/parameter',
    access: (reference, region) => {
      if (PARAMETER_ARN.test(reference)) return parameterAccess(reference);
      if (!PARAMETER.test(reference)) return undefined;
      return parameterAccess(arn('ssm', region, `parameter/${reference.replace(/^\//, '')}`));
    },
  },
  secretsmanager: {
    form: 'secretsmanager:name',
    access: (reference, region) => {
      if (SECRET_ARN.test(reference)) return secretAccess(reference);
      if (!SECRET.test(reference)) return undefined;
      const name = `secret:${reference}`;
      // A secret's real ARN ends with six characters that only Secrets Manager knows.
      return secretAccess(arn('secretsmanager', region, name), arn('secretsmanager', region, `${name}-??????`));
    },
  },
};
