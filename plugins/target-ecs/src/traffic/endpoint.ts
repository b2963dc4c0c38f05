import type { PlanContext, ResolvedConfig } from '@omnideploy/core';

/** What the internet sees of the service. */
export interface Endpoint {
  /** The container's port behind it: the first one. */
  readonly port: number;
  /** How the load balancer speaks to the container. */
  readonly protocol: 'HTTP' | 'HTTPS';
  /** ARN of the certificate for HTTPS to the outside. */
  readonly certificate?: string;
}

const CERTIFICATE = /^arn:aws[a-z-]*:(?:acm:([a-z0-9-]+):\d{12}:certificate\/|iam::\d{12}:server-certificate\/)\S+$/;

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

const certificateOf = ({ region, service }: ResolvedConfig, context: PlanContext): string | undefined => {
  const path = ['service', 'tls'];
  const { tls } = service;
  if (tls?.auto_cert)
    context.refuse(
      [...path, 'auto_cert'],
      'ecs does not yet make certificates.',
      'Set service.tls.certificate_arn to a certificate of AWS Certificate Manager.',
    );
  if (!tls?.enabled) {
    if (tls?.certificate_arn) context.note(path, 'The certificate is not used: service.tls.enabled is false.');
    return undefined;
  }
  if (!service.public) {
    context.refuse(path, 'TLS needs a load balancer, which only a public service has.', 'Set service.public to true.');
    return undefined;
  }
  const { certificate_arn: certificate } = tls;
  if (certificate === undefined) {
    if (!tls.auto_cert)
      context.refuse(path, 'TLS needs a certificate.', 'Set service.tls.certificate_arn, or leave service.tls out.');
    return undefined;
  }
  const [matched, certificateRegion] = CERTIFICATE.exec(certificate) ?? [];
  if (!matched)
    context.refuse(
      [...path, 'certificate_arn'],
      `"${certificate}" is not the ARN of a certificate.`,
      'It looks like arn:aws:acm:us-east-1:123456789012:certificate/...',
    );
  else if (certificateRegion !== undefined && certificateRegion !== region)
    context.refuse(
      [...path, 'certificate_arn'],
      `The certificate is in ${certificateRegion}, and the load balancer will be in ${region}.`,
      `Take a certificate of ${region}.`,
    );
  return certificate;
};
