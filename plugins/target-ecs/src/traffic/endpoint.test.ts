import { describe, expect, it } from '@jest/globals';
import { configOf, httpPort, publicConfigOf } from '../testing/config.js';
import { planOf, properties, resource, tryPlan } from '../testing/planning.js';

const ids = (spec: { resources: readonly { id: string }[] }) => spec.resources.map(({ id }) => id);

describe('a public service', () => {
  it('has a load balancer that forwards port 80 to the first port', () => {
    const spec = planOf(publicConfigOf());
    expect(properties(spec, 'load_balancer')).toMatchObject({ Scheme: 'internet-facing' });
    expect(properties(spec, 'http_listener')).toMatchObject({
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: { $ref: ['target_group', 'arn'] } }],
    });
    expect(properties(spec, 'service')).toMatchObject({
      LoadBalancers: [{ ContainerName: 'api', ContainerPort: 8080 }],
      HealthCheckGracePeriodSeconds: 60,
    });
    expect(resource(spec, 'service').dependsOn).toContain('http_listener');
  });

  it('tells its address', () => {
    expect(planOf(publicConfigOf()).outputs.url?.value).toEqual({
      $join: ['http://', { $ref: ['load_balancer', 'dns_name'] }],
    });
  });

  it('speaks HTTPS to a container that does', () => {
    const spec = planOf(publicConfigOf({ container: { ports: [{ ...httpPort, protocol: 'HTTPS' }] } }));
    expect(properties(spec, 'target_group')).toMatchObject({ Protocol: 'HTTPS', Name: 'api-https' });
  });

  it('takes a port without a protocol as HTTP and says so', () => {
    const ports = [{ container_port: 3000, protocol: 'TCP', protocol_given: false } as const];
    const { refusals, notes } = tryPlan(publicConfigOf({ container: { ports } }));
    expect(refusals).toEqual([]);
    expect(notes).toMatchObject([{ at: 'container.ports.0', message: expect.stringContaining('taken as HTTP') }]);
  });

  it.each(['TCP', 'UDP'] as const)('cannot have a %s port', (protocol) => {
    const { refusals } = tryPlan(publicConfigOf({ container: { ports: [{ ...httpPort, protocol }] } }));
    expect(refusals).toMatchObject([{ at: 'container.ports.0.protocol', remedy: expect.stringContaining('HTTP') }]);
  });

  it('says that further ports are not public', () => {
    const ports = [httpPort, { ...httpPort, container_port: 9090 }];
    expect(tryPlan(publicConfigOf({ container: { ports } })).notes).toMatchObject([{ at: 'container.ports.1' }]);
  });
});

describe('a private service', () => {
  it('has neither load balancer nor address', () => {
    const spec = planOf(configOf());
    expect(ids(spec).filter((id) => /load_balancer|target_group|listener/.test(id))).toEqual([]);
    expect(spec.outputs).not.toHaveProperty('url');
    expect(properties(spec, 'service')).not.toHaveProperty('LoadBalancers');
    expect(properties(spec, 'service')).not.toHaveProperty('HealthCheckGracePeriodSeconds');
  });

  it('may have ports of any kind, without a note', () => {
    const ports = [
      { ...httpPort, protocol: 'UDP' },
      { ...httpPort, protocol: 'TCP' },
    ] as const;
    expect(tryPlan(configOf({ container: { ports } }))).toMatchObject({ refusals: [], notes: [] });
  });

  it('cannot have TLS', () => {
    const { refusals } = tryPlan(configOf({ service: { tls: { enabled: true, auto_cert: false } } }));
    expect(refusals).toMatchObject([{ at: 'service.tls', remedy: 'Set service.public to true.' }]);
  });
});
