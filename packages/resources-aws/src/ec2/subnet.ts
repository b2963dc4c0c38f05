import type { SubnetArgs } from '@pulumi/aws/ec2/subnet.js';
import type { CfnSubnetProps } from 'aws-cdk-lib/aws-ec2';
import { define, type Text } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** A part of a network, in one availability zone. */
export interface Ec2Subnet {
  readonly vpc: Text;
  readonly cidr: string;
  readonly zone: Text;
  /** Whether what starts here gets a public address unless it says otherwise. */
  readonly publicAddresses: boolean;
  readonly tags?: Tags;
}

export const ec2Subnet = define<Ec2Subnet, 'id'>('aws.ec2.subnet', {
  cloudformation: ({ vpc, cidr, zone, publicAddresses, tags }) => ({
    type: 'AWS::EC2::Subnet',
    properties: {
      VpcId: vpc,
      CidrBlock: cidr,
      AvailabilityZone: zone,
      MapPublicIpOnLaunch: publicAddresses,
      Tags: tagList(tags),
    } satisfies CloudFormation<CfnSubnetProps>,
    outputs: { id: 'Ref' },
  }),
  terraform: ({ vpc, cidr, zone, publicAddresses, tags }) => ({
    type: 'aws_subnet',
    properties: {
      vpc_id: vpc,
      cidr_block: cidr,
      availability_zone: zone,
      map_public_ip_on_launch: publicAddresses,
      tags,
    },
    outputs: { id: 'id' },
  }),
  pulumi: ({ vpc, cidr, zone, publicAddresses, tags }) => ({
    type: 'aws:ec2/subnet:Subnet',
    properties: {
      vpcId: vpc,
      cidrBlock: cidr,
      availabilityZone: zone,
      mapPublicIpOnLaunch: publicAddresses,
      tags,
    } satisfies Pulumi<SubnetArgs>,
    outputs: { id: 'id' },
  }),
});
