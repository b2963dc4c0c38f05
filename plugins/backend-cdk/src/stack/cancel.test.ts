import { describe, expect, it } from '@jest/globals';
import type { Answer, Handler } from '../testing/scripted-aws.js';
import { CHANGE_SET_ID, missingStack, readyStack, stackEvent, stackIn } from '../testing/scripted-stack.js';
import { scriptedStacks } from '../testing/with-script.js';

const script = scriptedStacks();
const plans =
  (...names: string[]): Handler =>
  () => ({
    Summaries: names.map((ChangeSetName) => ({ ChangeSetName, ChangeSetId: `${CHANGE_SET_ID}/${ChangeSetName}` })),
  });

/** A stack in a state that ends with this event once the call is made. */
const endedBy = (status: string, call: string, end: Answer): Readonly<Record<string, Handler>> => {
  let called = false;
  return {
    ...readyStack(),
    DescribeStacks: stackIn(status),
    [call]: () => {
      called = true;
      return {};
    },
    DescribeStackEvents: () => ({ StackEvents: [...(called ? [end] : []), stackEvent(1, 'shop', status)] }),
  };
};

describe('cancel', () => {
  it.each([
    ['UPDATE_IN_PROGRESS', 'CancelUpdateStack'],
    ['UPDATE_ROLLBACK_FAILED', 'ContinueUpdateRollback'],
    ['UPDATE_FAILED', 'RollbackStack'],
  ])('ends %s with %s', async (status, call) => {
    const { stack, actions } = await script(endedBy(status, call, stackEvent(2, 'shop', 'UPDATE_ROLLBACK_COMPLETE')));
    expect(await stack.cancel?.()).toMatchObject({ outcome: 'cancelled', diagnostics: [] });
    expect(actions()).toContain(call);
  });

  it('tells why a rollback is stuck again', async () => {
    const handlers = endedBy(
      'UPDATE_ROLLBACK_FAILED',
      'ContinueUpdateRollback',
      stackEvent(3, 'shop', 'UPDATE_ROLLBACK_FAILED'),
    );
    const failed = stackEvent(2, 'LogGroup', 'UPDATE_FAILED', { ResourceStatusReason: 'still in use' });
    const { stack } = await script({
      ...handlers,
      DescribeStackEvents: (fields, count) => {
        const { StackEvents } = (handlers.DescribeStackEvents?.(fields, count) ?? {}) as { StackEvents: Answer[] };
        return { StackEvents: StackEvents.length > 1 ? StackEvents.toSpliced(1, 0, failed) : StackEvents };
      },
    });
    expect(await stack.cancel?.()).toMatchObject({
      outcome: 'failed',
      diagnostics: [{ message: 'log_group (AWS::Some::Thing): still in use' }],
    });
  });

  it('says that CloudFormation cannot cancel a creation', async () => {
    const { stack } = await script({ ...readyStack(), DescribeStacks: stackIn('CREATE_IN_PROGRESS') });
    await expect(stack.cancel?.()).rejects.toMatchObject({ diagnostics: [{ code: 'stack-locked' }] });
  });

  it('removes the previews that are left, and none of others', async () => {
    const { stack, aws } = await script({ ...readyStack(), ListChangeSets: plans('omnideploy-1', 'console-2') });
    expect((await stack.cancel?.())?.outcome).toBe('cancelled');
    const deleted = aws.calls
      .filter(({ action }) => action === 'DeleteChangeSet')
      .map(({ fields }) => fields.ChangeSetName);
    expect(deleted).toEqual([`${CHANGE_SET_ID}/omnideploy-1`]);
  });

  it('has nothing to do on a stack that is well', async () => {
    const { stack } = await script(readyStack());
    expect((await stack.cancel?.())?.outcome).toBe('unchanged');
  });

  it('leaves an empty stack alone that somebody else plans with', async () => {
    const { stack, actions } = await script({
      ...readyStack(),
      GetTemplate: missingStack,
      DescribeStacks: stackIn('REVIEW_IN_PROGRESS'),
      ListChangeSets: plans('console-2'),
    });
    await expect(stack.cancel?.()).rejects.toMatchObject({ diagnostics: [{ code: 'stack-unusable' }] });
    expect(actions()).not.toContain('DeleteStack');
  });
});
