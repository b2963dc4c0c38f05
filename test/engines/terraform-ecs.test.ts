import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Change } from '@omnideploy/core';
import { engineSuite } from '../support/engine.js';
import { planEcsExample } from './ecs-plan.js';
import type { Planned } from './open.js';
import { openTerraform, startTerraformCloud, type TerraformCloud } from './terraform-cloud.js';

/** The example's plan, without waiting for the service's tasks: moto starts none. */
const plan = async (changes: Readonly<Record<string, string>> = {}): Promise<Planned> => {
  const { spec, record } = await planEcsExample(changes, 'terraform');
  const resources = spec.resources.map((resource) => {
    const { terraform } = resource.dialects;
    if (terraform?.properties.wait_for_steady_state === undefined) return resource;
    const impatient = { ...terraform, properties: { ...terraform.properties, wait_for_steady_state: false } };
    return { ...resource, dialects: { ...resource.dialects, terraform: impatient } };
  });
  return { spec: { ...spec, resources }, record };
};

const summary = (changes: readonly Change[]) => changes.map(({ action, resource }) => `${action} ${resource}`);

engineSuite(
  ['terraform', 'moto'],
  'the ECS example through the Terraform backend, with hashicorp/aws on moto',
  (terraform, moto) => {
    let cloud: TerraformCloud;
    beforeAll(async () => {
      cloud = await startTerraformCloud(terraform, moto);
    }, 60_000);
    afterAll(() => cloud.close());

    const query = (service: string, action: string, version: string): Promise<string> =>
      cloud.moto.request(
        '/',
        {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: `Action=${action}&Version=${version}`,
        },
        service,
      );

    /** What moto has of each kind that has a name, as it answers. */
    const present = async (): Promise<string> => {
      const answers = await Promise.all([
        query('elasticloadbalancing', 'DescribeLoadBalancers', '2015-12-01'),
        query('elasticloadbalancing', 'DescribeTargetGroups', '2015-12-01'),
        query('iam', 'ListRoles', '2010-05-08'),
        query('ec2', 'DescribeSecurityGroups', '2016-11-15'),
        cloud.moto.ask('logs', 'Logs_20140328.DescribeLogGroups', {}),
        cloud.moto.ask('ecs', 'AmazonEC2ContainerServiceV20141113.ListTaskDefinitions', { status: 'ACTIVE' }),
      ]);
      return JSON.stringify(answers);
    };

    // The provider waits a minute for a load balancer, whatever answers it.
    it('is previewed, deployed, found unchanged, changed and destroyed', async () => {
      const planned = await plan();
      const { stack, events } = await openTerraform(cloud, planned);
      const preview = await stack.preview('up');
      expect(new Set(preview.changes.map(({ action }) => action))).toEqual(new Set(['create']));
      expect(new Set(preview.changes.map(({ resource }) => resource))).toEqual(
        new Set(planned.spec.resources.map(({ id }) => id)),
      );

      const result = await stack.apply(preview);
      expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(result.outcome).toBe('succeeded');
      expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(planned.spec.outputs).sort());
      expect(result.outputs.url?.value).toMatch(/^http:\/\//);
      const ended = events.flatMap(({ code, data }) =>
        code === 'resource' && data.status === 'succeeded' ? data.resource : [],
      );
      expect(new Set(ended)).toEqual(new Set(planned.spec.resources.map(({ id }) => id)));

      expect(await present()).toContain(planned.spec.name);

      // moto does not give these back of a service, which plain terraform shows too.
      const again = await stack.preview('up');
      expect(again.changes.flatMap(({ properties }) => properties.map(({ path }) => path))).toEqual([
        'availability_zone_rebalancing',
        'health_check_grace_period_seconds',
      ]);
      await stack.discard(again);

      const scaled = await plan({ 'replicas: 2': 'replicas: 3' });
      const { stack: later } = await openTerraform(cloud, scaled);
      const change = await later.preview('up');
      expect(summary(change.changes)).toEqual(['update service']);
      expect(change.changes[0]?.properties).toContainEqual({ path: 'desired_count', before: 2, after: 3 });
      expect((await later.apply(change)).outcome).toBe('succeeded');

      const { stack: byName } = await openTerraform(cloud, planned, { byName: true });
      const end = await byName.preview('destroy');
      expect(new Set(end.changes.map(({ action }) => action))).toEqual(new Set(['delete']));
      expect(await byName.apply(end)).toMatchObject({ outcome: 'succeeded', diagnostics: [] });
      expect(await present()).not.toContain(planned.spec.name);
    }, 900_000);

    it('is right in the eyes of terraform validate', async () => {
      const { stack } = await openTerraform(cloud, await plan());
      expect(await stack.validate?.()).toEqual([]);
    }, 180_000);
  },
);
