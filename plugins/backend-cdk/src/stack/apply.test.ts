import { describe, expect, it } from '@jest/globals';
import type { Preview } from '@omnideploy/core';
import { type Answer, AwsFailure, type Handler } from '../testing/scripted-aws.js';
import { CHANGE_SET_ID, readyStack, STACK_ID, stackEvent, stackIn } from '../testing/scripted-stack.js';
import { exampleSpec } from '../testing/spec.js';
import { scriptedStacks } from '../testing/with-script.js';

const script = scriptedStacks();
const spec = exampleSpec();
const code = (expected: string) =>
  expect.objectContaining({ diagnostics: [expect.objectContaining({ code: expected })] });

const preview = (type: 'create' | 'update' = 'update'): Preview => ({
  operation: 'up',
  changes: [
    { action: 'update', resource: 'log_group', type: 'AWS::Logs::LogGroup', address: 'LogGroup', properties: [] },
    { action: 'replace', resource: 'task_role', type: 'AWS::IAM::Role', address: 'TaskRole', properties: [] },
  ],
  diagnostics: [],
  plan: { kind: 'change-set', type, stackId: STACK_ID, changeSetId: CHANGE_SET_ID },
});

/** Events that come one after the other once the change set runs; the newest is first in each answer. */
const running = (...news: readonly (readonly Answer[])[]): Readonly<Record<string, Handler>> => {
  let token = '';
  let step = -1;
  return {
    ...readyStack(),
    ExecuteChangeSet: ({ ClientRequestToken = '' }) => {
      token = ClientRequestToken;
      return {};
    },
    DescribeStackEvents: () => {
      if (token) step += 1;
      const seen = news
        .slice(0, step + 1)
        .flat()
        .map((event) => ({ ClientRequestToken: token, ...event }));
      return { StackEvents: [...seen.toReversed(), stackEvent(1, 'shop', 'CREATE_COMPLETE')] };
    },
  };
};

const began = stackEvent(2, 'shop', 'UPDATE_IN_PROGRESS', { ResourceStatusReason: 'User Initiated' });

describe('apply of up', () => {
  it('follows the change set to its end and emits each event once', async () => {
    const { stack, events } = await script(
      {
        ...running(
          [began, stackEvent(3, 'LogGroup', 'UPDATE_IN_PROGRESS')],
          [],
          [stackEvent(4, 'LogGroup', 'UPDATE_COMPLETE'), stackEvent(5, 'TaskRole', 'UPDATE_IN_PROGRESS')],
          [stackEvent(6, 'TaskRole', 'UPDATE_COMPLETE'), stackEvent(7, 'shop', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS')],
          [stackEvent(8, 'TaskRole', 'DELETE_IN_PROGRESS'), stackEvent(9, 'TaskRole', 'DELETE_COMPLETE')],
          [stackEvent(10, 'shop', 'UPDATE_COMPLETE')],
        ),
        DescribeStacks: stackIn('UPDATE_COMPLETE', { Outputs: [{ OutputKey: 'LogGroupArn', OutputValue: 'arn' }] }),
      },
      spec,
    );
    const result = await stack.apply(preview());
    expect(result).toMatchObject({
      outcome: 'succeeded',
      outputs: { log_group_arn: { value: 'arn' } },
      diagnostics: [],
    });
    expect(result.changes.map(({ physicalId }) => physicalId)).toEqual(['LogGroup-id', 'TaskRole-id']);
    const shown = events.flatMap(({ code, data }) =>
      code === 'resource' ? [`${data.action} ${data.resource} ${data.status}`] : [],
    );
    expect(shown).toEqual([
      'update log_group running',
      'update log_group succeeded',
      'replace task_role running',
      'replace task_role succeeded',
      'replace task_role running',
      'replace task_role succeeded',
    ]);
  });

  it('tells the reason of the resource that failed first, and that all was put back', async () => {
    const { stack, events } = await script(
      running(
        [began, stackEvent(3, 'LogGroup', 'UPDATE_IN_PROGRESS'), stackEvent(3, 'Settings', 'UPDATE_IN_PROGRESS')],
        [
          stackEvent(4, 'Settings', 'UPDATE_FAILED', { ResourceStatusReason: 'Resource update cancelled' }),
          stackEvent(5, 'LogGroup', 'UPDATE_FAILED', { ResourceStatusReason: 'no such key' }),
          stackEvent(6, 'shop', 'UPDATE_ROLLBACK_IN_PROGRESS', {
            ResourceStatusReason: 'The following resource(s) failed',
          }),
        ],
        [stackEvent(7, 'LogGroup', 'UPDATE_COMPLETE'), stackEvent(8, 'shop', 'UPDATE_ROLLBACK_COMPLETE')],
      ),
      spec,
    );
    const result = await stack.apply(preview());
    expect(result).toMatchObject({ outcome: 'rolled-back', changes: [] });
    expect(result.diagnostics).toEqual([
      expect.objectContaining({ resource: 'log_group', message: 'log_group (AWS::Some::Thing): no such key' }),
    ]);
    expect(events.at(-1)?.data).toMatchObject({ resource: 'log_group', status: 'succeeded', rollback: true });
  });

  it('leaves events of other runs out', async () => {
    const { stack, events } = await script(
      running([
        began,
        stackEvent(3, 'LogGroup', 'UPDATE_IN_PROGRESS', { ClientRequestToken: 'console' }),
        stackEvent(4, 'shop', 'UPDATE_COMPLETE'),
      ]),
      spec,
    );
    await stack.apply(preview());
    expect(events.filter((event) => event.code === 'resource')).toEqual([]);
  });

  it.each([
    ['is obsolete', { DescribeChangeSet: () => ({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'OBSOLETE' }) }],
    [
      'has vanished',
      {
        DescribeChangeSet: () => {
          throw new AwsFailure('ChangeSetNotFound', 'ChangeSet does not exist');
        },
      },
    ],
    [
      'becomes stale at the last moment',
      {
        ExecuteChangeSet: () => {
          throw new AwsFailure('InvalidChangeSetStatus', 'cannot be executed in its current status of [OBSOLETE]');
        },
      },
    ],
  ])('applies nothing when the change set %s', async (_title, handlers: Readonly<Record<string, Handler>>) => {
    const { stack } = await script({ ...readyStack(), ...handlers }, spec);
    await expect(stack.apply(preview())).rejects.toEqual(code('changed-since-preview'));
  });

  it('applies nothing while another run changes the stack', async () => {
    const { stack } = await script(
      {
        ...readyStack(),
        DescribeStacks: stackIn('UPDATE_IN_PROGRESS'),
        DescribeChangeSet: () => ({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'OBSOLETE' }),
      },
      spec,
    );
    await expect(stack.apply(preview())).rejects.toEqual(code('stack-locked'));
  });

  it('asks CloudFormation to cancel an update that the user interrupts', async () => {
    let cancelled = false;
    const { DescribeStackEvents, ...rest } = running([began, stackEvent(3, 'LogGroup', 'UPDATE_IN_PROGRESS')]);
    const test = await script(
      {
        ...rest,
        DescribeStackEvents: (fields, count) => {
          const answer = DescribeStackEvents?.(fields, count) as { StackEvents: Answer[] };
          if (count === 1) test.interrupt();
          const end = cancelled ? [stackEvent(5, 'shop', 'UPDATE_ROLLBACK_COMPLETE')] : [];
          return { StackEvents: [...end, ...answer.StackEvents] };
        },
        CancelUpdateStack: () => {
          cancelled = true;
          return {};
        },
      },
      spec,
    );
    const result = await test.stack.apply(preview());
    expect(result.outcome).toBe('cancelled');
    expect(result.diagnostics[0]).toMatchObject({
      code: 'interrupted',
      message: expect.stringContaining('everything is as it was before'),
    });
  });

  it('says that a first creation goes on when the user interrupts it', async () => {
    const { DescribeStackEvents, ...rest } = running([stackEvent(2, 'shop', 'CREATE_IN_PROGRESS')]);
    const test = await script(
      {
        ...rest,
        DescribeStackEvents: (fields, count) => {
          if (count === 1) test.interrupt();
          return DescribeStackEvents?.(fields, count) ?? {};
        },
      },
      spec,
    );
    const result = await test.stack.apply(preview('create'));
    expect(result.outcome).toBe('cancelled');
    expect(result.diagnostics[0]?.message).toContain('cannot cancel a first creation');
  });

  it('changes nothing when the preview has no plan', async () => {
    const { stack, actions } = await script(readyStack(), spec);
    const result = await stack.apply({ operation: 'up', changes: [], diagnostics: [] });
    expect(result.outcome).toBe('unchanged');
    expect(actions()).not.toContain('ExecuteChangeSet');
  });
});
