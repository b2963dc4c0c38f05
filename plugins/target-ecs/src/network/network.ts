import { type Reference, type Resource, ref } from '@omnideploy/core';
import {
  ec2InternetGateway,
  ec2InternetGatewayAttachment,
  ec2Route,
  ec2RouteTable,
  ec2RouteTableAssociation,
  ec2Subnet,
  ec2Vpc,
} from '@omnideploy/resources-aws';
import type { Names } from '../naming/names.js';
import type { StackTags } from '../naming/tags.js';

export const NETWORK = '10.0.0.0/16';
export const ANYWHERE = '0.0.0.0/0';

/** A load balancer wants two zones. */
const subnets = [
  { id: 'subnet_a', cidr: '10.0.0.0/20', zone: 0 },
  { id: 'subnet_b', cidr: '10.0.16.0/20', zone: 1 },
] as const;

export const vpcId: Reference = ref('vpc', 'id');
export const subnetIds: readonly Reference[] = subnets.map(({ id }) => ref(id, 'id'));

/** Ids that must exist before anything in the network reaches the internet. */
export const internetReady: readonly string[] = ['internet_route', ...subnets.map(({ id }) => `${id}_routes`)];

/**
 * A network with two public subnets. There is no NAT gateway, which would cost more than a small
 * service: tasks have public addresses to pull images by, and security groups let nobody in.
 */
export const network = (names: Names, tags: StackTags): Resource[] => {
  const named = (part?: string) => tags.named(part ? `${names.base}-${part}` : names.base);
  return [
    ec2Vpc('vpc', { cidr: NETWORK, tags: named() }),
    ec2InternetGateway('internet_gateway', { tags: named() }),
    ec2InternetGatewayAttachment('internet_gateway_attachment', {
      vpc: vpcId,
      gateway: ref('internet_gateway', 'id'),
    }),
    ec2RouteTable('route_table', { vpc: vpcId, tags: named() }),
    ec2Route(
      'internet_route',
      { routeTable: ref('route_table', 'id'), destination: ANYWHERE, gateway: ref('internet_gateway', 'id') },
      { dependsOn: ['internet_gateway_attachment'] },
    ),
    ...subnets.flatMap(({ id, cidr, zone }) => [
      ec2Subnet(id, {
        vpc: vpcId,
        cidr,
        zone: ref('zones', 'names', zone),
        publicAddresses: false,
        tags: named(id.replace('_', '-')),
      }),
      ec2RouteTableAssociation(`${id}_routes`, { subnet: ref(id, 'id'), routeTable: ref('route_table', 'id') }),
    ]),
  ];
};
