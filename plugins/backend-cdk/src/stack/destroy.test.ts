import { describe, expect, it } from '@jest/globals';
import type { Template } from '../template/synthesize.js';
import type { Answer, Handler } from '../testing/scripted-aws.js';
import { missingStack, ourTemplate, readyStack, stackEvent, stackIn } from '../testing/scripted-stack.js';
import { scriptedStacks } from '../testing/with-script.js';

const script = scriptedStacks();
const code = (expected: string) =>
  expect.objectContaining({ diagnostics: [expect.objectContaining({ code: expected })] });

const resources: Handler = () => ({
  StackResourceSummaries: ['LogGroup', 'TaskRole'].map((LogicalResourceId) => ({
    LogicalResourceId,
    PhysicalResourceId: `${LogicalResourceId}-id`,
    ResourceType: 'AWS::Some::Thing',
    ResourceStatus: 'CREATE_COMPLETE',
  })),
});

const keepingLogs: Handler = (fields, count) => {
  const { TemplateBody } = ourTemplate(fields, count) as { TemplateBody: string };
  const template = JSON.parse(TemplateBody) as Template;
  const LogGroup = { ...template.Resources?.LogGroup, DeletionPolicy: 'Retain' };
  return { TemplateBody: JSON.stringify({ ...template, Resources: { ...template.Resources, LogGroup } }) };
};

/** Deletion ends with these events, the newest first. */
const ending = (...events: readonly Answer[]): Readonly<Record<string, Handler>> => {
  let token: string | undefined;
  return {
    ...readyStack(),
    ListStackResources: resources,
    DeleteStack: ({ ClientRequestToken = '' }) => {
      token = ClientRequestToken;
      return {};
    },
    DescribeStackEvents: () => ({
      StackEvents: [
        ...(token === undefined ? [] : events.map((event) => ({ ...event, ClientRequestToken: token }))),
        stackEvent(1, 'shop', 'CREATE_COMPLETE'),
      ],
    }),
  };
};

describe('destroy', () => {
  it('shows what is deleted and what is kept, the last made first', async () => {
    const { stack, actions } = await script({
      ...readyStack(),
      GetTemplate: keepingLogs,
      ListStackResources: resources,
    });
    const { changes } = await stack.preview('destroy');
    expect(changes.map(({ action, resource, cause }) => [action, resource, cause])).toEqual([
      ['delete', 'task_role', undefined],
      ['none', 'log_group', 'It is kept: its deletion policy is Retain.'],
    ]);
    expect(actions()).not.toContain('DeleteStack');
  });

  it('deletes the stack that was shown', async () => {
    const { stack, events } = await script(
      ending(
        stackEvent(5, 'shop', 'DELETE_COMPLETE'),
        stackEvent(4, 'TaskRole', 'DELETE_COMPLETE'),
        stackEvent(3, 'TaskRole', 'DELETE_IN_PROGRESS'),
        stackEvent(2, 'shop', 'DELETE_IN_PROGRESS', { ResourceStatusReason: 'User Initiated' }),
      ),
    );
    const result = await stack.apply(await stack.preview('destroy'));
    expect(result).toMatchObject({ outcome: 'succeeded', outputs: {}, diagnostics: [] });
    expect(events.filter(({ code }) => code === 'resource').map(({ data }) => data)).toMatchObject([
      { resource: 'task_role', action: 'delete', status: 'running' },
      { resource: 'task_role', action: 'delete', status: 'succeeded' },
    ]);
  });

  it('tells first why a resource could not be deleted', async () => {
    const { stack } = await script(
      ending(
        stackEvent(5, 'shop', 'DELETE_FAILED', { ResourceStatusReason: 'The following resource(s) failed to delete' }),
        stackEvent(4, 'LogGroup', 'DELETE_FAILED', { ResourceStatusReason: 'it is in use' }),
        stackEvent(3, 'TaskRole', 'DELETE_COMPLETE'),
      ),
    );
    const result = await stack.apply(await stack.preview('destroy'));
    expect(result.outcome).toBe('failed');
    expect(result.changes.map(({ resource }) => resource)).toEqual(['task_role']);
    expect(result.diagnostics.map(({ message }) => message)).toEqual(['log_group (AWS::Some::Thing): it is in use']);
  });

  it('deletes nothing when the stack has changed since it was shown', async () => {
    const { stack, actions } = await script({
      ...ending(),
      DescribeStacks: (fields, count) =>
        count === 0
          ? stackIn('CREATE_COMPLETE')(fields, count)
          : stackIn('UPDATE_COMPLETE', { LastUpdatedTime: '2026-11-02T00:00:00Z' })(fields, count),
    });
    await expect(stack.apply(await stack.preview('destroy'))).rejects.toEqual(code('changed-since-preview'));
    expect(actions()).not.toContain('DeleteStack');
  });

  it('respects protection against deletion', async () => {
    const { stack } = await script({
      ...readyStack(),
      DescribeStacks: stackIn('CREATE_COMPLETE', { EnableTerminationProtection: true }),
    });
    await expect(stack.preview('destroy')).rejects.toThrow('is protected against deletion');
  });

  it('deletes no stack that OmniDeploy did not make', async () => {
    const { stack } = await script({ ...readyStack(), GetTemplate: () => ({ TemplateBody: '{"Resources":{}}' }) });
    await expect(stack.preview('destroy')).rejects.toEqual(code('stack-unusable'));
  });

  it('has nothing to do without a stack, and says so', async () => {
    const { stack } = await script({ ...readyStack(), DescribeStacks: missingStack, GetTemplate: missingStack });
    const preview = await stack.preview('destroy');
    expect(preview).toMatchObject({ changes: [], diagnostics: [{ code: 'stack-not-found', severity: 'info' }] });
    expect((await stack.apply(preview)).outcome).toBe('unchanged');
  });

  it('removes the empty stack of a plan that was dropped', async () => {
    let deleted = false;
    const { stack } = await script({
      ...readyStack(),
      GetTemplate: missingStack,
      DescribeStacks: (fields, count) => stackIn(deleted ? 'DELETE_COMPLETE' : 'REVIEW_IN_PROGRESS')(fields, count),
      DeleteStack: () => {
        deleted = true;
        return {};
      },
    });
    expect((await stack.apply(await stack.preview('destroy'))).outcome).toBe('succeeded');
    expect(deleted).toBe(true);
  });
});
