import type { PlanContext, ResolvedConfig } from '@omnideploy/core';

const CERTIFICATE = /^arn:aws[a-z-]*:(?:acm:([a-z0-9-]+):\d{12}:certificate\/|iam::\d{12}:server-certificate\/)\S+$/;

/** ARN of the certificate that the load balancer shows; undefined without TLS. */
export const certificateOf = ({ region, service }: ResolvedConfig, context: PlanContext): string | undefined => {
  const path = ['service', 'tls'];
  const { tls } = service;
  if (!tls) return undefined;
  const { enabled, auto_cert, certificate_arn: certificate } = tls;
  if (!enabled) {
    if (certificate) context.note(path, 'The certificate is not used: service.tls.enabled is false.');
    return undefined;
  }
  if (!service.public) {
    context.refuse(path, 'TLS needs a load balancer, which only a public service has.', 'Set service.public to true.');
    return undefined;
  }
  if (auto_cert)
    context.refuse(
      [...path, 'auto_cert'],
      'ecs does not yet make certificates.',
      'Set service.tls.certificate_arn to a certificate of AWS Certificate Manager.',
    );
  else if (!certificate)
    context.refuse(path, 'TLS needs a certificate.', 'Set service.tls.certificate_arn, or leave service.tls out.');
  if (certificate) checkCertificate(certificate, region, context);
  return certificate;
};

const checkCertificate = (certificate: string, region: string, context: PlanContext): void => {
  const path = ['service', 'tls', 'certificate_arn'];
  const [matched, certificateRegion] = CERTIFICATE.exec(certificate) ?? [];
  if (!matched)
    context.refuse(
      path,
      `"${certificate}" is not the ARN of a certificate.`,
      'It looks like arn:aws:acm:us-east-1:123456789012:certificate/...',
    );
  else if (certificateRegion !== undefined && certificateRegion !== region)
    context.refuse(
      path,
      `The certificate is in ${certificateRegion}, and the load balancer will be in ${region}.`,
      `Take a certificate of ${region}.`,
    );
};
