import { describe, expect, it } from '@jest/globals';
import { missingStack, readyStack, stackEvent, stackIn } from '../testing/scripted-stack.js';
import { exampleSpec } from '../testing/spec.js';
import { scriptedStacks } from '../testing/with-script.js';

const script = scriptedStacks();
const spec = exampleSpec({ withSecret: true });
const code = (expected: string) =>
  expect.objectContaining({ diagnostics: [expect.objectContaining({ code: expected })] });

describe('preview of up', () => {
  it('leaves a stack alone that it did not make', async () => {
    const { stack, actions } = await script(
      { ...readyStack(), GetTemplate: () => ({ TemplateBody: 'Resources: {}' }) },
      spec,
    );
    await expect(stack.preview('up')).rejects.toEqual(code('stack-unusable'));
    expect(actions()).not.toContain('CreateChangeSet');
  });

  it('leaves a stack alone that belongs to another config', async () => {
    const other = exampleSpec({ name: 'sh', stack: 'op' });
    const { stack } = await script(readyStack(), { ...other, name: 'shop', stack: 'shop2' });
    await expect(stack.preview('up')).rejects.toThrow('belongs to "shop", stack "shop"');
  });

  it('says who is changing the stack and since when', async () => {
    const ClientRequestToken = `omnideploy-build-7-${'0'.repeat(32)}`;
    const { stack } = await script(
      {
        ...readyStack(),
        DescribeStacks: stackIn('UPDATE_IN_PROGRESS'),
        DescribeStackEvents: () => ({
          StackEvents: [
            stackEvent(5, 'LogGroup', 'UPDATE_IN_PROGRESS', { ClientRequestToken }),
            stackEvent(4, 'shop', 'UPDATE_IN_PROGRESS', { ClientRequestToken, ResourceStatusReason: 'User Initiated' }),
          ],
        }),
      },
      spec,
    );
    const attempt = stack.preview('up');
    await expect(attempt).rejects.toEqual(code('stack-locked'));
    await expect(attempt).rejects.toThrow('since 2026-11-01T00:04:00.000Z by omnideploy on build-7');
  });

  it('says how a stack that is stuck is mended, with the reason', async () => {
    const { stack } = await script(
      {
        ...readyStack(),
        DescribeStacks: stackIn('UPDATE_ROLLBACK_FAILED'),
        DescribeStackEvents: () => ({
          StackEvents: [
            stackEvent(6, 'shop', 'UPDATE_ROLLBACK_FAILED'),
            stackEvent(5, 'LogGroup', 'UPDATE_FAILED', { ResourceStatusReason: 'the bucket is not empty' }),
            stackEvent(4, 'shop', 'UPDATE_IN_PROGRESS', { ResourceStatusReason: 'User Initiated' }),
            stackEvent(3, 'TaskRole', 'UPDATE_FAILED', { ResourceStatusReason: 'long ago' }),
          ],
        }),
      },
      spec,
    );
    await expect(stack.preview('up')).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'stack-unusable',
          message: expect.stringContaining('log_group (AWS::Some::Thing): the bucket is not empty'),
          remedy: expect.stringContaining('run omnideploy cancel'),
        },
      ],
    });
  });

  it('leaves a stack alone that somebody else plans with', async () => {
    const { stack, actions } = await script(
      {
        ...readyStack(),
        DescribeStacks: stackIn('REVIEW_IN_PROGRESS'),
        GetTemplate: missingStack,
        ListChangeSets: () => ({ Summaries: [{ ChangeSetName: 'cdk-deploy', ChangeSetId: 'other' }] }),
      },
      spec,
    );
    await expect(stack.preview('up')).rejects.toEqual(code('stack-unusable'));
    expect(actions()).not.toContain('CreateChangeSet');
  });
});
