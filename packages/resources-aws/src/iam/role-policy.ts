import { json } from '@omnideploy/core';
import type { RolePolicyArgs } from '@pulumi/aws/iam/rolePolicy.js';
import type { CfnRolePolicyProps } from 'aws-cdk-lib/aws-iam';
import { define, type Text } from '../define.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';
import { policyDocument, type Statement } from './policy-document.js';

/**
 * A policy that belongs to one role. All policies of a role together have at most 10,240 characters without
 * white space (IAM User Guide, IAM and AWS STS quotas, in a copy of 2026-03, read 2026-11).
 */
export interface IamRolePolicy {
  /** At most 128 letters, digits and `+=,.@-_`. */
  readonly name: string;
  /** The role's name. */
  readonly role: Text;
  readonly statements: readonly Statement[];
}

export const iamRolePolicy = define<IamRolePolicy>('aws.iam.role_policy', {
  cloudformation: ({ name, role, statements }) => ({
    type: 'AWS::IAM::RolePolicy',
    properties: {
      PolicyName: name,
      RoleName: role,
      PolicyDocument: policyDocument(statements),
    } satisfies CloudFormation<CfnRolePolicyProps>,
    outputs: {},
  }),
  terraform: ({ name, role, statements }) => ({
    type: 'aws_iam_role_policy',
    properties: { name, role, policy: json(policyDocument(statements)) },
    outputs: {},
  }),
  pulumi: ({ name, role, statements }) => ({
    type: 'aws:iam/rolePolicy:RolePolicy',
    properties: { name, role, policy: json(policyDocument(statements)) } satisfies Pulumi<RolePolicyArgs>,
    outputs: {},
  }),
});
