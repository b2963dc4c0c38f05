import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Change } from '@omnideploy/core';
import { startCloud, type TestCloud } from './cloud.js';
import { planEcsExample } from './ecs-plan.js';
import { destroy, openStack, up } from './open.js';
import { smallPlan } from './small-plan.js';

jest.setTimeout(120_000);

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
});
afterEach(() => cloud.close());

const summary = (changes: readonly Change[]) => changes.map(({ action, resource }) => `${action} ${resource}`);

describe('the ECS example through the CDK backend', () => {
  it('is previewed, deployed, found unchanged, changed and destroyed', async () => {
    const planned = await planEcsExample();
    const { stack, events } = await openStack(cloud, planned);
    const preview = await stack.preview('up');
    expect(new Set(preview.changes.map(({ action }) => action))).toEqual(new Set(['create']));
    expect(preview.changes).toHaveLength(planned.spec.resources.length);

    const result = await stack.apply(preview);
    expect(result).toMatchObject({ outcome: 'succeeded', diagnostics: [] });
    expect(Object.keys(result.outputs)).toEqual(expect.arrayContaining(Object.keys(planned.spec.outputs)));
    expect(result.outputs.url?.value).toMatch(/^http:\/\//);
    expect(await cloud.count()).toEqual({ stacks: 1, resources: planned.spec.resources.length });
    const ended = events.flatMap(({ code, data }) =>
      code === 'resource' && data.status === 'succeeded' ? data.resource : [],
    );
    expect(new Set(ended)).toEqual(new Set(planned.spec.resources.map(({ id }) => id)));

    expect(await stack.preview('up')).toEqual({ operation: 'up', changes: [], diagnostics: [] });
    expect((await up(cloud, planned)).outcome).toBe('unchanged');

    const scaled = await planEcsExample({ 'replicas: 2': 'replicas: 3' });
    const changed = await (await openStack(cloud, scaled)).stack.preview('up');
    expect(changed.changes).toEqual([expect.objectContaining({ action: 'update', resource: 'service' })]);
    expect(changed.changes[0]?.properties).toEqual([{ path: 'DesiredCount', before: '2', after: '3' }]);
    expect((await up(cloud, scaled)).outcome).toBe('succeeded');

    expect((await destroy(cloud, scaled)).outcome).toBe('succeeded');
    expect(await cloud.count()).toEqual({ stacks: 0, resources: 0 });
  });

  it('is right in the eyes of the validator of aws-cdk-lib', async () => {
    const { stack } = await openStack(cloud, await planEcsExample());
    const found = (await stack.validate?.()) ?? [];
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a small stack through the CDK backend', () => {
  it('leaves nothing of a preview that is given up', async () => {
    const { stack } = await openStack(cloud, smallPlan());
    await stack.discard(await stack.preview('up'));
    expect(await cloud.count()).toEqual({ stacks: 0, resources: 0 });
  });

  it('replaces a resource whose name changes, and says why', async () => {
    await up(cloud, smallPlan());
    const { stack, events } = await openStack(cloud, smallPlan({ logGroup: '/small/new' }));
    const preview = await stack.preview('up');
    expect(preview.changes.find(({ resource }) => resource === 'log_group')).toMatchObject({
      action: 'replace',
      cause: expect.stringContaining('LogGroupName'),
      properties: [{ path: 'LogGroupName', before: '/small/api', after: '/small/new', replaces: 'yes' }],
    });
    const result = await stack.apply(preview);
    expect(result).toMatchObject({ outcome: 'succeeded', outputs: { log_group: { value: '/small/new' } } });
    expect(events).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ action: 'replace', resource: 'log_group' }) }),
    );
    expect(await cloud.count()).toEqual({ stacks: 1, resources: 2 });
  });

  it('finds what was changed behind its back, and changes it back', async () => {
    await up(cloud, smallPlan());
    await cloud.disturb({
      kind: 'drift',
      stack: 'small',
      resource: 'LogGroup',
      property: 'RetentionInDays',
      value: 30,
    });
    await cloud.disturb({ kind: 'drift', stack: 'small', resource: 'Settings', deleted: true });
    const { stack } = await openStack(cloud, smallPlan());
    const drift = await stack.refresh?.();
    expect(drift?.resources).toEqual([
      expect.objectContaining({
        resource: 'log_group',
        status: 'modified',
        properties: [{ path: 'RetentionInDays', before: '7', after: '30' }],
      }),
      expect.objectContaining({ resource: 'settings', status: 'deleted' }),
    ]);

    const again = await openStack(cloud, smallPlan());
    const preview = await again.stack.preview('up');
    expect(preview.changes).toEqual([
      expect.objectContaining({
        action: 'update',
        resource: 'log_group',
        cause: 'Somebody changed RetentionInDays elsewhere.',
        properties: [{ path: 'RetentionInDays', before: '30', after: '7' }],
      }),
      expect.objectContaining({ action: 'create', resource: 'settings', cause: 'Somebody deleted it elsewhere.' }),
    ]);
    expect((await again.stack.apply(preview)).outcome).toBe('succeeded');
    const repaired = await again.stack.refresh?.();
    expect(repaired?.resources.map(({ status }) => status)).toEqual(['in-sync', 'in-sync']);
  });

  it('is read on another machine by its name alone', async () => {
    const planned = smallPlan();
    await up(cloud, planned);
    const { stack } = await openStack(cloud, planned);
    expect(await stack.record()).toEqual(planned.record);
    expect(await stack.outputs()).toEqual({ log_group: { value: '/small/api' } });
  });

  it('deletes the resource that the plan no longer has', async () => {
    await up(cloud, smallPlan({ bulk: 1 }));
    const { stack } = await openStack(cloud, smallPlan());
    expect(summary((await stack.preview('up')).changes)).toEqual(['delete bulk_0']);
  });

  it('changes outputs when nothing else changes', async () => {
    await up(cloud, smallPlan());
    const result = await up(cloud, smallPlan({ output: 'logs_2' }));
    expect(result).toMatchObject({ outcome: 'succeeded', changes: [], outputs: { logs_2: { value: '/small/api' } } });
  });

  it('loses the previews that a killed run left when they are cancelled', async () => {
    const { stack } = await openStack(cloud, smallPlan());
    await stack.preview('up');
    expect(await cloud.count()).toEqual({ stacks: 1, resources: 0 });
    expect((await stack.cancel?.())?.outcome).toBe('cancelled');
    expect(await cloud.count()).toEqual({ stacks: 0, resources: 0 });
  });

  it('is deployed from a bucket when the template is large', async () => {
    const planned = smallPlan({ bulk: 20 });
    expect(await up(cloud, planned)).toMatchObject({ outcome: 'succeeded' });
    expect(await cloud.count()).toEqual({ stacks: 1, resources: 22 });
  });
});
