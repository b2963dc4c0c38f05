import { describe, expect, it } from '@jest/globals';
import { publicConfigOf } from '../testing/config.js';
import { planOf, properties, resource, tryPlan } from '../testing/planning.js';

const certificate = 'arn:aws:acm:eu-central-1:123456789012:certificate/12345678-1234-1234-1234-123456789012';
const withTls = (tls: { enabled?: boolean; certificate_arn?: string; auto_cert?: boolean }) =>
  publicConfigOf({ service: { tls: { enabled: true, auto_cert: false, ...tls } } });
const ids = (spec: { resources: readonly { id: string }[] }) => spec.resources.map(({ id }) => id);

describe('a certificate', () => {
  it('opens port 443 and sends port 80 there', () => {
    const spec = planOf(withTls({ certificate_arn: certificate }));
    expect(properties(spec, 'https_listener')).toMatchObject({
      Port: 443,
      Protocol: 'HTTPS',
      Certificates: [{ CertificateArn: certificate }],
    });
    expect(properties(spec, 'http_listener')).toMatchObject({
      DefaultActions: [{ Type: 'redirect', RedirectConfig: { Port: '443', StatusCode: 'HTTP_301' } }],
    });
    expect(resource(spec, 'service').dependsOn).toContain('https_listener');
    expect(spec.outputs.url?.value).toMatchObject({ $join: ['https://', expect.anything()] });
  });

  it('is needed for TLS', () => {
    expect(tryPlan(withTls({})).refusals).toMatchObject([{ at: 'service.tls' }]);
  });

  it('is not made', () => {
    expect(tryPlan(withTls({ auto_cert: true })).refusals).toMatchObject([{ at: 'service.tls.auto_cert' }]);
  });

  it.each([
    ['not-an-arn', 'is not the ARN'],
    [certificate.replace('eu-central-1', 'us-east-1'), 'is in us-east-1'],
  ])('such as %s is refused', (certificate_arn, reason) => {
    expect(tryPlan(withTls({ certificate_arn })).refusals).toMatchObject([
      { at: 'service.tls.certificate_arn', message: expect.stringContaining(reason) },
    ]);
  });

  it('is not used, with a note, while TLS is off', () => {
    const { spec, notes } = tryPlan(withTls({ enabled: false, certificate_arn: certificate }));
    expect(ids(spec)).not.toContain('https_listener');
    expect(notes).toMatchObject([{ at: 'service.tls' }]);
  });
});
