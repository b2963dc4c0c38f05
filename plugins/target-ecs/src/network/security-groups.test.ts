import { describe, expect, it } from '@jest/globals';
import { configOf, httpPort, publicConfigOf } from '../testing/config.js';
import { planOf, properties } from '../testing/planning.js';

const network = '10.0.0.0/16';
const fromLoadBalancer = { SourceSecurityGroupId: { $ref: ['load_balancer_security_group', 'id'] } };
const ingress = (spec: ReturnType<typeof planOf>, id: string) => properties(spec, id).SecurityGroupIngress;

describe('the service', () => {
  it('takes its public port from the load balancer alone', () => {
    expect(ingress(planOf(publicConfigOf()), 'service_security_group')).toMatchObject([
      { IpProtocol: 'tcp', FromPort: 8080, ToPort: 8080, ...fromLoadBalancer },
    ]);
  });

  it('takes health checks on another port from the load balancer', () => {
    const health_check = {
      path: '/',
      port: 9000,
      interval: 30,
      timeout: 5,
      healthy_threshold: 2,
      unhealthy_threshold: 3,
    };
    const spec = planOf(publicConfigOf({ container: { health_check } }));
    expect(ingress(spec, 'service_security_group')).toMatchObject([
      { FromPort: 8080, ...fromLoadBalancer },
      { FromPort: 9000, ...fromLoadBalancer },
    ]);
    expect(properties(spec, 'load_balancer_security_group').SecurityGroupEgress).toMatchObject([
      { FromPort: 8080 },
      { FromPort: 9000 },
    ]);
  });

  it('takes further ports, and all of a private service, from the network alone', () => {
    const ports = [httpPort, { ...httpPort, container_port: 9090 }];
    expect(ingress(planOf(publicConfigOf({ container: { ports } })), 'service_security_group')).toMatchObject([
      { FromPort: 8080, ...fromLoadBalancer },
      { FromPort: 9090, CidrIp: network },
    ]);
    const dns = [{ container_port: 53, protocol: 'UDP', protocol_given: true } as const];
    expect(ingress(planOf(configOf({ container: { ports: dns } })), 'service_security_group')).toMatchObject([
      { IpProtocol: 'udp', FromPort: 53, CidrIp: network },
    ]);
  });
});

describe('the load balancer', () => {
  it('is open at port 80, and with a certificate at 443 too', () => {
    const certificate_arn = 'arn:aws:acm:eu-central-1:123456789012:certificate/1';
    const tls = { enabled: true, auto_cert: false, certificate_arn };
    const open = { IpProtocol: 'tcp', CidrIp: '0.0.0.0/0' };
    const id = 'load_balancer_security_group';
    expect(ingress(planOf(publicConfigOf()), id)).toMatchObject([{ ...open, FromPort: 80 }]);
    expect(ingress(planOf(publicConfigOf({ service: { tls } })), id)).toMatchObject([
      { ...open, FromPort: 80 },
      { ...open, FromPort: 443 },
    ]);
  });
});
