import { describe, expect, it } from '@jest/globals';
import { configOf, publicConfigOf } from '../testing/config.js';
import { planOf, properties, tryPlan } from '../testing/planning.js';

const check = { path: '/health', port: 8080, interval: 30, timeout: 5, healthy_threshold: 2, unhealthy_threshold: 3 };
const withCheck = (changes: Partial<typeof check>) =>
  publicConfigOf({ container: { health_check: { ...check, ...changes } } });

describe('a health check', () => {
  it('is what the load balancer asks', () => {
    expect(properties(planOf(withCheck({ port: 9000 })), 'target_group')).toMatchObject({
      HealthCheckPath: '/health',
      HealthCheckPort: '9000',
      HealthCheckIntervalSeconds: 30,
      HealthCheckTimeoutSeconds: 5,
      HealthyThresholdCount: 2,
      UnhealthyThresholdCount: 3,
      Matcher: { HttpCode: '200-399' },
    });
  });

  it('is by default any answer at / but a server error', () => {
    expect(properties(planOf(publicConfigOf()), 'target_group')).toMatchObject({
      HealthCheckPath: '/',
      HealthCheckPort: '8080',
      Matcher: { HttpCode: '200-499' },
    });
  });

  it.each([
    ['interval', 4],
    ['interval', 301],
    ['interval', 7.5],
    ['timeout', 1],
    ['healthy_threshold', 1],
    ['unhealthy_threshold', 11],
    ['path', '/a b'],
    ['path', `/${'a'.repeat(1024)}`],
  ])('with %s %j is refused there', (key, value) => {
    expect(tryPlan(withCheck({ [key]: value })).refusals).toMatchObject([
      { at: `container.health_check.${key}`, remedy: expect.any(String) },
    ]);
  });

  it('has no effect on a private service, which is said', () => {
    const { refusals, notes } = tryPlan(configOf({ container: { health_check: { ...check, interval: 1 } } }));
    expect(refusals).toEqual([]);
    expect(notes).toMatchObject([{ at: 'container.health_check' }]);
  });
});
