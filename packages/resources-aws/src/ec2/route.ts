import type { RouteArgs } from '@pulumi/aws/ec2/route.js';
import type { CfnRouteProps } from 'aws-cdk-lib/aws-ec2';
import { define, type Text } from '../define.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** Sends what goes to a range of addresses through an internet gateway, which must be attached before. */
export interface Ec2Route {
  readonly routeTable: Text;
  /** `0.0.0.0/0` */
  readonly destination: string;
  readonly gateway: Text;
}

export const ec2Route = define<Ec2Route>('aws.ec2.route', {
  cloudformation: ({ routeTable, destination, gateway }) => ({
    type: 'AWS::EC2::Route',
    properties: {
      RouteTableId: routeTable,
      DestinationCidrBlock: destination,
      GatewayId: gateway,
    } satisfies CloudFormation<CfnRouteProps>,
    outputs: {},
  }),
  terraform: ({ routeTable, destination, gateway }) => ({
    type: 'aws_route',
    properties: { route_table_id: routeTable, destination_cidr_block: destination, gateway_id: gateway },
    outputs: {},
  }),
  pulumi: ({ routeTable, destination, gateway }) => ({
    type: 'aws:ec2/route:Route',
    properties: {
      routeTableId: routeTable,
      destinationCidrBlock: destination,
      gatewayId: gateway,
    } satisfies Pulumi<RouteArgs>,
    outputs: {},
  }),
});
