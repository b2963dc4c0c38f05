import { describe, expect, it } from '@jest/globals';
import { configOf, publicConfigOf } from './testing/config.js';
import { planOf, properties, tryPlan } from './testing/planning.js';

describe('a plan', () => {
  it('is for a service on Fargate that goes back when a deployment fails', () => {
    expect(properties(planOf(configOf({ service: { replicas: 3 } })), 'service')).toMatchObject({
      ServiceName: 'api',
      LaunchType: 'FARGATE',
      DesiredCount: 3,
      DeploymentConfiguration: {
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
        MinimumHealthyPercent: 100,
        MaximumPercent: 200,
      },
      NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'ENABLED' } },
      PropagateTags: 'SERVICE',
    });
  });

  it('may have no replica', () => {
    expect(properties(planOf(configOf({ service: { replicas: 0 } })), 'service')).toMatchObject({ DesiredCount: 0 });
  });

  it('has two subnets in two zones that reach the internet before the service starts', () => {
    const spec = planOf(configOf());
    expect(properties(spec, 'subnet_a').AvailabilityZone).toEqual({ $ref: ['zones', 'names', 0] });
    expect(properties(spec, 'subnet_b').AvailabilityZone).toEqual({ $ref: ['zones', 'names', 1] });
    expect(spec.resources.at(-1)).toMatchObject({
      id: 'service',
      dependsOn: ['execution_policy', 'internet_route', 'subnet_a_routes', 'subnet_b_routes'],
    });
  });

  it('tells where things are', () => {
    expect(Object.keys(planOf(configOf()).outputs)).toEqual(['cluster', 'service_name', 'log_group']);
    expect(Object.keys(planOf(publicConfigOf()).outputs)).toEqual([
      'url',
      'load_balancer_dns',
      'cluster',
      'service_name',
      'log_group',
    ]);
  });

  it('refuses all that cannot work at once', () => {
    const { refusals } = tryPlan(
      configOf({ region: 'nyc1', service: { replicas: 5001 }, resources: { size: 'huge' } }),
    );
    expect(refusals.map(({ at }) => at)).toEqual(['region', 'resources.size', 'service.replicas']);
  });

  it.each(['us-east-1', 'us-gov-west-1', 'cn-north-1', 'ap-southeast-5', 'us-iso-east-1'])('knows %s', (region) => {
    expect(tryPlan(configOf({ region })).refusals).toEqual([]);
  });
});
