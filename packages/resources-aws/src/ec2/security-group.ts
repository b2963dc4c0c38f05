import type { SecurityGroupArgs } from '@pulumi/aws/ec2/securityGroup.js';
import type { CfnSecurityGroup, CfnSecurityGroupProps } from 'aws-cdk-lib/aws-ec2';
import { define, type Text } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** Which connections are let in and out. Everything that no rule names is refused. */
export interface Ec2SecurityGroup {
  /** At most 255 characters, not beginning with `sg-`. */
  readonly name: string;
  /** At most 255 characters. A change replaces the group. */
  readonly description: string;
  readonly vpc: Text;
  readonly ingress: readonly SecurityGroupRule[];
  /** At least one: without any, CloudFormation would let everything out and Terraform nothing. */
  readonly egress: readonly [SecurityGroupRule, ...SecurityGroupRule[]];
  readonly tags?: Tags;
}

export type SecurityGroupRule = Traffic & Peer & { readonly description: string };
type Traffic = { readonly protocol: 'tcp' | 'udp'; readonly port: number } | { readonly protocol: 'all' };
type Peer = { readonly cidr: string } | { readonly securityGroup: Text };

const traffic = (rule: SecurityGroupRule) =>
  rule.protocol === 'all'
    ? { IpProtocol: '-1' }
    : { IpProtocol: rule.protocol, FromPort: rule.port, ToPort: rule.port };

const cloudformationIngress = (rule: SecurityGroupRule) =>
  ({
    Description: rule.description,
    ...traffic(rule),
    ...('cidr' in rule ? { CidrIp: rule.cidr } : { SourceSecurityGroupId: rule.securityGroup }),
  }) satisfies CloudFormation<CfnSecurityGroup.IngressProperty>;

const cloudformationEgress = (rule: SecurityGroupRule) =>
  ({
    Description: rule.description,
    ...traffic(rule),
    ...('cidr' in rule ? { CidrIp: rule.cidr } : { DestinationSecurityGroupId: rule.securityGroup }),
  }) satisfies CloudFormation<CfnSecurityGroup.EgressProperty>;

/** Terraform's rules are attributes that look like blocks: every key must be there. */
const terraformRule = (rule: SecurityGroupRule) => ({
  description: rule.description,
  protocol: rule.protocol === 'all' ? '-1' : rule.protocol,
  from_port: rule.protocol === 'all' ? 0 : rule.port,
  to_port: rule.protocol === 'all' ? 0 : rule.port,
  cidr_blocks: 'cidr' in rule ? [rule.cidr] : [],
  ipv6_cidr_blocks: [],
  prefix_list_ids: [],
  security_groups: 'cidr' in rule ? [] : [rule.securityGroup],
  self: false,
});

const pulumiRule = (rule: SecurityGroupRule) => ({
  description: rule.description,
  protocol: rule.protocol === 'all' ? '-1' : rule.protocol,
  fromPort: rule.protocol === 'all' ? 0 : rule.port,
  toPort: rule.protocol === 'all' ? 0 : rule.port,
  ...('cidr' in rule ? { cidrBlocks: [rule.cidr] } : { securityGroups: [rule.securityGroup] }),
});

export const ec2SecurityGroup = define<Ec2SecurityGroup, 'id'>('aws.ec2.security_group', {
  cloudformation: ({ name, description, vpc, ingress, egress, tags }) => ({
    type: 'AWS::EC2::SecurityGroup',
    properties: {
      GroupName: name,
      GroupDescription: description,
      VpcId: vpc,
      SecurityGroupIngress: ingress.map(cloudformationIngress),
      SecurityGroupEgress: egress.map(cloudformationEgress),
      Tags: tagList(tags),
    } satisfies CloudFormation<CfnSecurityGroupProps>,
    outputs: { id: 'GroupId' },
  }),
  terraform: ({ name, description, vpc, ingress, egress, tags }) => ({
    type: 'aws_security_group',
    properties: {
      name,
      description,
      vpc_id: vpc,
      ingress: ingress.map(terraformRule),
      egress: egress.map(terraformRule),
      tags,
    },
    outputs: { id: 'id' },
  }),
  pulumi: ({ name, description, vpc, ingress, egress, tags }) => ({
    type: 'aws:ec2/securityGroup:SecurityGroup',
    properties: {
      name,
      description,
      vpcId: vpc,
      ingress: ingress.map(pulumiRule),
      egress: egress.map(pulumiRule),
      tags,
    } satisfies Pulumi<SecurityGroupArgs>,
    outputs: { id: 'id' },
  }),
});
