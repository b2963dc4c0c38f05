import type { RouteTableAssociationArgs } from '@pulumi/aws/ec2/routeTableAssociation.js';
import type { CfnSubnetRouteTableAssociationProps } from 'aws-cdk-lib/aws-ec2';
import { define, type Text } from '../define.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** Makes a subnet use a route table. */
export interface Ec2RouteTableAssociation {
  readonly subnet: Text;
  readonly routeTable: Text;
}

export const ec2RouteTableAssociation = define<Ec2RouteTableAssociation>('aws.ec2.route_table_association', {
  cloudformation: ({ subnet, routeTable }) => ({
    type: 'AWS::EC2::SubnetRouteTableAssociation',
    properties: {
      SubnetId: subnet,
      RouteTableId: routeTable,
    } satisfies CloudFormation<CfnSubnetRouteTableAssociationProps>,
    outputs: {},
  }),
  terraform: ({ subnet, routeTable }) => ({
    type: 'aws_route_table_association',
    properties: { subnet_id: subnet, route_table_id: routeTable },
    outputs: {},
  }),
  pulumi: ({ subnet, routeTable }) => ({
    type: 'aws:ec2/routeTableAssociation:RouteTableAssociation',
    properties: { subnetId: subnet, routeTableId: routeTable } satisfies Pulumi<RouteTableAssociationArgs>,
    outputs: {},
  }),
});
