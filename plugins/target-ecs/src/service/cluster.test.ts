import { describe, expect, it } from '@jest/globals';
import { configOf } from '../testing/config.js';
import { planOf, properties, tryPlan } from '../testing/planning.js';

const withCluster = (cluster: string) => configOf({ section: { cluster } });
const arn = 'arn:aws:ecs:eu-central-1:123456789012:cluster/shared';

describe('the cluster', () => {
  it('is made when the config names none', () => {
    const spec = planOf(configOf());
    expect(properties(spec, 'cluster')).toMatchObject({ ClusterName: 'api' });
    expect(properties(spec, 'service').Cluster).toEqual({ $ref: ['cluster', 'name'] });
  });

  it.each(['shared', arn])('is used and not made when the config names %s', (cluster) => {
    const spec = planOf(withCluster(cluster));
    expect(spec.resources.map(({ id }) => id)).not.toContain('cluster');
    expect(properties(spec, 'service').Cluster).toBe(cluster);
    expect(spec.outputs.cluster?.value).toBe(cluster);
  });

  it.each(['my cluster', 'arn:aws:ecs:eu-central-1:1:cluster/x', arn.replace('eu-central-1', 'us-east-1')])(
    'cannot be %s',
    (cluster) => {
      expect(tryPlan(withCluster(cluster)).refusals).toMatchObject([{ at: 'ecs.cluster', remedy: expect.any(String) }]);
    },
  );
});
