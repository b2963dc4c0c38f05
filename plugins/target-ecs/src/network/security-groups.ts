import { type ResolvedConfig, type Resource, ref } from '@omnideploy/core';
import { ec2SecurityGroup, type SecurityGroupRule } from '@omnideploy/resources-aws';
import type { Names } from '../naming/names.js';
import type { StackTags } from '../naming/tags.js';
import type { Endpoint } from '../traffic/endpoint.js';
import type { HealthCheck } from '../traffic/health-check.js';
import { ANYWHERE, NETWORK, vpcId } from './network.js';

const anywhere: SecurityGroupRule = { description: 'Anywhere', protocol: 'all', cidr: ANYWHERE };

const fromAnywhere = (port: number): SecurityGroupRule => ({
  description: `Port ${port} from anywhere`,
  protocol: 'tcp',
  port,
  cidr: ANYWHERE,
});

/** The ports that the load balancer speaks to: for requests, and for checks when that is another. */
const balancedPorts = (endpoint: Endpoint, healthCheck: HealthCheck): readonly [number, ...number[]] =>
  endpoint.port === healthCheck.port ? [endpoint.port] : [endpoint.port, healthCheck.port];

/** The load balancer takes requests from anywhere and sends them to the service alone. */
export const loadBalancerSecurityGroup = (
  endpoint: Endpoint,
  healthCheck: HealthCheck,
  names: Names,
  tags: StackTags,
): Resource => {
  const [port, ...others] = balancedPorts(endpoint, healthCheck);
  return ec2SecurityGroup(
    'load_balancer_security_group',
    {
      name: names.loadBalancerSecurityGroup,
      description: 'Load balancer',
      vpc: vpcId,
      ingress: endpoint.certificate ? [fromAnywhere(80), fromAnywhere(443)] : [fromAnywhere(80)],
      egress: [toNetwork(port), ...others.map(toNetwork)],
      tags: tags.named(names.loadBalancerSecurityGroup),
    },
    { origin: 'service.public' },
  );
};

const toNetwork = (port: number): SecurityGroupRule => ({
  description: `Port ${port} of the service`,
  protocol: 'tcp',
  port,
  cidr: NETWORK,
});

/** The public port is for the load balancer alone, every other one for the network. */
export const serviceSecurityGroup = (
  { container: { ports } }: ResolvedConfig,
  endpoint: Endpoint | undefined,
  healthCheck: HealthCheck,
  names: Names,
  tags: StackTags,
): Resource => {
  const balanced = endpoint ? balancedPorts(endpoint, healthCheck) : [];
  return ec2SecurityGroup('service_security_group', {
    name: names.serviceSecurityGroup,
    description: 'Service',
    vpc: vpcId,
    ingress: [
      ...balanced.map(
        (port): SecurityGroupRule => ({
          description: `Port ${port} from the load balancer`,
          protocol: 'tcp',
          port,
          securityGroup: ref('load_balancer_security_group', 'id'),
        }),
      ),
      ...ports
        .filter(({ container_port }) => container_port !== endpoint?.port)
        .map(
          ({ container_port: port, protocol }): SecurityGroupRule => ({
            description: `Port ${port} from the network`,
            protocol: protocol === 'UDP' ? 'udp' : 'tcp',
            port,
            cidr: NETWORK,
          }),
        ),
    ],
    egress: [anywhere],
    tags: tags.named(names.serviceSecurityGroup),
  });
};
