import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { exitCodeOf } from '@omnideploy/core';
import { startCloud, type TestCloud } from './cloud.js';
import { destroy, openStack, up } from './open.js';
import { smallPlan } from './small-plan.js';

jest.setTimeout(120_000);

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
});
afterEach(() => cloud.close());

const failOnce = (type: string) => cloud.disturb({ kind: 'fail', type, reason: 'There is no room.', times: 1 });

describe('a creation that fails', () => {
  it('is undone, with the reason of the failing resource first', async () => {
    await failOnce('AWS::SSM::Parameter');
    const result = await up(cloud, smallPlan());
    expect(result).toMatchObject({ outcome: 'rolled-back', changes: [] });
    expect(result.diagnostics[0]).toMatchObject({
      resource: 'settings',
      message: expect.stringContaining('There is no room.'),
    });
    expect((await cloud.count()).resources).toBe(0);
  });

  it('is begun anew by the next up, which says so first', async () => {
    await failOnce('AWS::SSM::Parameter');
    await up(cloud, smallPlan());
    const { stack } = await openStack(cloud, smallPlan());
    const preview = await stack.preview('up');
    expect(preview.diagnostics[0]?.message).toContain('ROLLBACK_COMPLETE');
    expect(await stack.apply(preview)).toMatchObject({
      outcome: 'succeeded',
      outputs: { log_group: { value: '/small/api' } },
    });
    expect(await cloud.count()).toEqual({ stacks: 1, resources: 2 });
  });

  it('leaves a stack that destroy takes away', async () => {
    await failOnce('AWS::SSM::Parameter');
    await up(cloud, smallPlan());
    expect((await destroy(cloud, smallPlan())).outcome).toBe('succeeded');
    expect(await cloud.count()).toEqual({ stacks: 0, resources: 0 });
  });
});

describe('an update that fails', () => {
  it('is undone and leaves the stack as it was', async () => {
    await up(cloud, smallPlan());
    await failOnce('AWS::Logs::LogGroup');
    const { stack, events } = await openStack(cloud, smallPlan({ retention: 14 }));
    const result = await stack.apply(await stack.preview('up'));
    expect(result).toMatchObject({ outcome: 'rolled-back', outputs: { log_group: { value: '/small/api' } } });
    expect(result.diagnostics[0]).toMatchObject({
      resource: 'log_group',
      message: expect.stringContaining('There is no room.'),
    });
    expect(events).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ status: 'failed', reason: 'There is no room.' }) }),
    );
    expect((await up(cloud, smallPlan())).outcome).toBe('unchanged');
  });
});

describe('two runs at once', () => {
  it('do not change a stack that the other is changing', async () => {
    await cloud.disturb({ kind: 'delay', type: 'AWS::SSM::Parameter', milliseconds: 4000 });
    const first = await openStack(cloud, smallPlan());
    const begun = first.begun('settings');
    const applying = first.stack.apply(await first.stack.preview('up'));
    await begun;
    const second = await openStack(cloud, smallPlan({ retention: 14 }));
    const refusal: unknown = await second.stack.preview('up').catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      diagnostics: [{ code: 'stack-locked', message: expect.stringContaining('by omnideploy on') }],
    });
    expect(exitCodeOf(refusal)).toBe(7);
    expect((await applying).outcome).toBe('succeeded');
  });

  it('do not apply a preview that the other has overtaken', async () => {
    await up(cloud, smallPlan());
    const slow = await openStack(cloud, smallPlan({ retention: 14 }));
    const preview = await slow.stack.preview('up');
    await up(cloud, smallPlan({ retention: 30 }));
    await expect(slow.stack.apply(preview)).rejects.toMatchObject({ diagnostics: [{ code: 'changed-since-preview' }] });
  });

  it('may both preview a new stack; the one that is given up takes nothing from the other', async () => {
    const [one, two] = await Promise.all([openStack(cloud, smallPlan()), openStack(cloud, smallPlan())]);
    const first = await one.stack.preview('up');
    await two.stack.discard(await two.stack.preview('up'));
    expect((await one.stack.apply(first)).outcome).toBe('succeeded');
  });
});

describe('an interruption', () => {
  it('takes an update back', async () => {
    await up(cloud, smallPlan());
    await cloud.disturb({ kind: 'delay', type: 'AWS::Logs::LogGroup', milliseconds: 3000 });
    const { stack, begun, interrupt } = await openStack(cloud, smallPlan({ retention: 14 }));
    const updating = begun('log_group');
    const applying = stack.apply(await stack.preview('up'));
    await updating;
    interrupt();
    const result = await applying;
    expect(result).toMatchObject({ outcome: 'cancelled', diagnostics: [{ code: 'interrupted' }] });
    await cloud.disturb({ kind: 'delay', type: 'AWS::Logs::LogGroup', milliseconds: 0 });
    expect((await up(cloud, smallPlan())).outcome).toBe('unchanged');
  });
});

describe('a stack that OmniDeploy did not make', () => {
  it('is neither changed nor deleted', async () => {
    const form = {
      Action: 'CreateStack',
      Version: '2010-05-15',
      StackName: 'small',
      TemplateBody: JSON.stringify({ Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } }),
    };
    const authorization = 'AWS4-HMAC-SHA256 Credential=sandbox/20261123/eu-central-1/cloudformation/aws4_request';
    await fetch(cloud.access.endpoint, { method: 'POST', headers: { authorization }, body: new URLSearchParams(form) });
    const { stack } = await openStack(cloud, smallPlan());
    const refused = { diagnostics: [{ code: 'stack-unusable', message: expect.stringContaining('did not make') }] };
    await expect(stack.preview('up')).rejects.toMatchObject(refused);
    await expect(stack.preview('destroy')).rejects.toMatchObject(refused);
    expect((await cloud.count()).stacks).toBe(1);
  });
});
