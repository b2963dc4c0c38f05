import type { PlanContext, ResolvedConfig } from '@omnideploy/core';
import { certificateOf } from './certificate.js';

/** What the internet sees of the service. */
export interface Endpoint {
  /** The container's port behind it: the first one. */
  readonly port: number;
  /** How the load balancer speaks to the container. */
  readonly protocol: 'HTTP' | 'HTTPS';
  /** ARN of the certificate for HTTPS to the outside. */
  readonly certificate?: string;
}

/** The endpoint of a public service, undefined for a private one. */
export const endpointOf = (config: ResolvedConfig, context: PlanContext): Endpoint | undefined => {
  const certificate = certificateOf(config, context);
  const [first] = config.container.ports;
  if (!config.service.public || !first) return undefined;
  checkPublicPorts(config, context);
  return {
    port: first.container_port,
    protocol: first.protocol === 'HTTPS' ? 'HTTPS' : 'HTTP',
    ...(certificate === undefined ? {} : { certificate }),
  };
};

const checkPublicPorts = ({ container: { ports } }: ResolvedConfig, context: PlanContext): void => {
  for (const [index, { container_port, protocol, protocol_given }] of ports.entries()) {
    const path = ['container', 'ports', index];
    if (protocol_given && (protocol === 'TCP' || protocol === 'UDP'))
      context.refuse(
        [...path, 'protocol'],
        `A public service speaks HTTP or HTTPS; its load balancer does not pass ${protocol} on.`,
        'Set the protocol to HTTP, or set service.public to false: other services in the network then reach the port.',
      );
    else if (index > 0)
      context.note(path, `Only the first port is public. Port ${container_port} is reachable inside the network.`);
    else if (!protocol_given)
      context.note(path, `Port ${container_port} is taken as HTTP, since the service is public.`);
  }
};
