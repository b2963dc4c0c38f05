import type { VpcArgs } from '@pulumi/aws/ec2/vpc.js';
import type { CfnVPCProps } from 'aws-cdk-lib/aws-ec2';
import { define } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** A private network. Names inside it resolve, and instances get host names. */
export interface Ec2Vpc {
  /** Between /16 and /28 (AWS service quota, from general knowledge). */
  readonly cidr: string;
  readonly tags?: Tags;
}

export const ec2Vpc = define<Ec2Vpc, 'id'>('aws.ec2.vpc', {
  cloudformation: ({ cidr, tags }) => ({
    type: 'AWS::EC2::VPC',
    properties: {
      CidrBlock: cidr,
      EnableDnsSupport: true,
      EnableDnsHostnames: true,
      Tags: tagList(tags),
    } satisfies CloudFormation<CfnVPCProps>,
    outputs: { id: 'Ref' },
  }),
  terraform: ({ cidr, tags }) => ({
    type: 'aws_vpc',
    properties: { cidr_block: cidr, enable_dns_support: true, enable_dns_hostnames: true, tags },
    outputs: { id: 'id' },
  }),
  pulumi: ({ cidr, tags }) => ({
    type: 'aws:ec2/vpc:Vpc',
    properties: {
      cidrBlock: cidr,
      enableDnsSupport: true,
      enableDnsHostnames: true,
      tags,
    } satisfies Pulumi<VpcArgs>,
    outputs: { id: 'id' },
  }),
});
