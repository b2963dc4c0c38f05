import type { RouteTableArgs } from '@pulumi/aws/ec2/routeTable.js';
import type { CfnRouteTableProps } from 'aws-cdk-lib/aws-ec2';
import { define, type Text } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** Where the packets of the subnets that it is associated with go. */
export interface Ec2RouteTable {
  readonly vpc: Text;
  readonly tags?: Tags;
}

export const ec2RouteTable = define<Ec2RouteTable, 'id'>('aws.ec2.route_table', {
  cloudformation: ({ vpc, tags }) => ({
    type: 'AWS::EC2::RouteTable',
    properties: { VpcId: vpc, Tags: tagList(tags) } satisfies CloudFormation<CfnRouteTableProps>,
    outputs: { id: 'Ref' },
  }),
  terraform: ({ vpc, tags }) => ({
    type: 'aws_route_table',
    properties: { vpc_id: vpc, tags },
    outputs: { id: 'id' },
  }),
  pulumi: ({ vpc, tags }) => ({
    type: 'aws:ec2/routeTable:RouteTable',
    properties: { vpcId: vpc, tags } satisfies Pulumi<RouteTableArgs>,
    outputs: { id: 'id' },
  }),
});
