import type { SecretValue } from '@omnideploy/core';
import type { SecretArgs } from '@pulumi/aws/secretsmanager/secret.js';
import type { SecretVersionArgs } from '@pulumi/aws/secretsmanager/secretVersion.js';
import type { CfnSecretProps } from 'aws-cdk-lib/aws-secretsmanager';
import { define } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/**
 * A secret with its value. CloudFormation keeps both in one object; Terraform and Pulumi have
 * one for the secret and one for the version that holds the value.
 */
export interface SecretsManagerSecret {
  /** At most 512 letters, digits and `/_+=.@-`. */
  readonly name: string;
  readonly description: string;
  /** A secret that the spec declares. Never a literal. */
  readonly value: SecretValue;
  readonly tags?: Tags;
}

/** Deleted at once, so that its name is free again. */
const RECOVERY_DAYS = 0;

export const secretsManagerSecret = define<SecretsManagerSecret, 'arn'>('aws.secretsmanager.secret', {
  cloudformation: ({ name, description, value, tags }) => ({
    type: 'AWS::SecretsManager::Secret',
    properties: {
      Name: name,
      Description: description,
      SecretString: value,
      Tags: tagList(tags),
    } satisfies CloudFormation<CfnSecretProps>,
    outputs: { arn: 'Ref' },
  }),
  terraform: ({ name, description, value, tags }, self) => ({
    type: 'aws_secretsmanager_secret',
    properties: { name, description, recovery_window_in_days: RECOVERY_DAYS, tags },
    outputs: { arn: 'arn' },
    companions: {
      version: {
        type: 'aws_secretsmanager_secret_version',
        properties: { secret_id: self('arn'), secret_string: value },
      },
    },
  }),
  pulumi: ({ name, description, value, tags }, self) => ({
    type: 'aws:secretsmanager/secret:Secret',
    properties: { name, description, recoveryWindowInDays: RECOVERY_DAYS, tags } satisfies Pulumi<SecretArgs>,
    outputs: { arn: 'arn' },
    companions: {
      version: {
        type: 'aws:secretsmanager/secretVersion:SecretVersion',
        properties: { secretId: self('arn'), secretString: value } satisfies Pulumi<SecretVersionArgs>,
      },
    },
  }),
});
