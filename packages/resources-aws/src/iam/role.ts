import { json } from '@omnideploy/core';
import type { RoleArgs } from '@pulumi/aws/iam/role.js';
import type { CfnRoleProps } from 'aws-cdk-lib/aws-iam';
import { define } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';
import { trustDocument } from './policy-document.js';

/** What a service may do in the account. What it allows are the role's policies. */
export interface IamRole {
  /** At most 64 letters, digits and `+=,.@-_`. Unique in the account, over all regions. */
  readonly name: string;
  /** The service that takes it on: `ecs-tasks.amazonaws.com`. */
  readonly trustedService: string;
  readonly description: string;
  readonly tags?: Tags;
}

export const iamRole = define<IamRole, 'arn' | 'name'>('aws.iam.role', {
  cloudformation: ({ name, trustedService, description, tags }) => ({
    type: 'AWS::IAM::Role',
    properties: {
      RoleName: name,
      Description: description,
      AssumeRolePolicyDocument: trustDocument(trustedService),
      Tags: tagList(tags),
    } satisfies CloudFormation<CfnRoleProps>,
    outputs: { arn: 'Arn', name: 'Ref' },
  }),
  terraform: ({ name, trustedService, description, tags }) => ({
    type: 'aws_iam_role',
    properties: { name, description, assume_role_policy: json(trustDocument(trustedService)), tags },
    outputs: { arn: 'arn', name: 'name' },
  }),
  pulumi: ({ name, trustedService, description, tags }) => ({
    type: 'aws:iam/role:Role',
    properties: {
      name,
      description,
      assumeRolePolicy: json(trustDocument(trustedService)),
      tags,
    } satisfies Pulumi<RoleArgs>,
    outputs: { arn: 'arn', name: 'name' },
  }),
});
