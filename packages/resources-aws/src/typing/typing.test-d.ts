/** What the compiler must refuse in a rendering. Part of `types`; an error that is missing here is an error there. */
import { ref } from '@omnideploy/core';
import type { ServiceArgs } from '@pulumi/aws/ecs/service.js';
import type { RoleArgs } from '@pulumi/aws/iam/role.js';
import type { CfnSubnetProps } from 'aws-cdk-lib/aws-ec2';
import type { CfnServiceProps, CfnTaskDefinition } from 'aws-cdk-lib/aws-ecs';
import type { CfnRoleProps } from 'aws-cdk-lib/aws-iam';
import type { CloudFormation } from './cloudformation.js';
import type { Pulumi } from './pulumi.js';

/** What a template holds passes: expressions anywhere, absent options, free maps and documents as they are. */
export const accepted = [
  {
    Cluster: ref('cluster', 'arn'),
    DesiredCount: 1,
    LoadBalancers: undefined,
  } satisfies CloudFormation<CfnServiceProps>,
  {
    LogDriver: 'awslogs',
    Options: { 'awslogs-group': ref('log_group', 'name') },
  } satisfies CloudFormation<CfnTaskDefinition.LogConfigurationProperty>,
  { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } } satisfies CloudFormation<CfnRoleProps>,
  { cluster: ref('cluster', 'arn'), desiredCount: 1, loadBalancers: undefined } satisfies Pulumi<ServiceArgs>,
];

export const refusedByCloudFormation = [
  // @ts-expect-error a misspelt property
  { Clustre: 'main' } satisfies CloudFormation<CfnServiceProps>,
  // @ts-expect-error a property in lower case, as the CDK writes it
  { cluster: 'main' } satisfies CloudFormation<CfnServiceProps>,
  // @ts-expect-error a number as text
  { DesiredCount: '1' } satisfies CloudFormation<CfnServiceProps>,
  // @ts-expect-error a boolean where CloudFormation wants ENABLED
  { NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: true } } } satisfies CloudFormation<CfnServiceProps>,
  // @ts-expect-error a misspelt property two levels down
  { NetworkConfiguration: { AwsvpcConfiguration: { Subnet: [] } } } satisfies CloudFormation<CfnServiceProps>,
  // @ts-expect-error tags as a map
  { Tags: { team: 'web' } } satisfies CloudFormation<CfnServiceProps>,
  // @ts-expect-error a required property is missing
  { CidrBlock: '10.0.0.0/24' } satisfies CloudFormation<CfnSubnetProps>,
  // @ts-expect-error a required property may not be left out by undefined
  { VpcId: undefined } satisfies CloudFormation<CfnSubnetProps>,
];

export const refusedByPulumi = [
  // @ts-expect-error a misspelt argument
  { clustre: 'main' } satisfies Pulumi<ServiceArgs>,
  // @ts-expect-error a number as text
  { desiredCount: '1' } satisfies Pulumi<ServiceArgs>,
  // @ts-expect-error text where Pulumi wants a boolean
  { networkConfiguration: { subnets: [], assignPublicIp: 'ENABLED' } } satisfies Pulumi<ServiceArgs>,
  // @ts-expect-error a misspelt argument two levels down
  { deploymentCircuitBreaker: { enabled: true, rollback: true } } satisfies Pulumi<ServiceArgs>,
  // @ts-expect-error a required argument is missing
  { name: 'task' } satisfies Pulumi<RoleArgs>,
];
