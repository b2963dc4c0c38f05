import { describe, expect, it } from '@jest/globals';
import { AwsFailure } from '../testing/scripted-aws.js';
import { CHANGE_SET_ID, missingStack, ourTemplate, readyStack, STACK_ID, stackIn } from '../testing/scripted-stack.js';
import { exampleSpec } from '../testing/spec.js';
import { scriptedStacks } from '../testing/with-script.js';

const script = scriptedStacks();
const spec = exampleSpec({ withSecret: true });
const code = (expected: string) =>
  expect.objectContaining({ diagnostics: [expect.objectContaining({ code: expected })] });

const modify = (LogicalResourceId: string, Replacement: string, ...targets: object[]) => ({
  Action: 'Modify',
  LogicalResourceId,
  PhysicalResourceId: 'physical',
  ResourceType: 'AWS::Some::Thing',
  Replacement,
  Details: targets.map((Target) => ({ Target: { Attribute: 'Properties', ...Target }, Evaluation: 'Static' })),
});

describe('preview of up', () => {
  it('shows each property before and after, and what replaces the resource', async () => {
    const { stack } = await script(
      readyStack([
        modify(
          'LogGroup',
          'True',
          { Name: 'RetentionInDays', Path: '/Properties/RetentionInDays', BeforeValue: '7', AfterValue: '14' },
          {
            Name: 'LogGroupName',
            Path: '/Properties/LogGroupName',
            BeforeValue: 'a',
            AfterValue: 'b',
            RequiresRecreation: 'Always',
          },
        ),
      ]),
      spec,
    );
    expect((await stack.preview('up')).changes).toEqual([
      {
        action: 'replace',
        resource: 'log_group',
        type: 'AWS::Some::Thing',
        address: 'LogGroup',
        physicalId: 'physical',
        properties: [
          { path: 'RetentionInDays', before: '7', after: '14' },
          { path: 'LogGroupName', before: 'a', after: 'b', replaces: 'yes' },
        ],
        cause: 'LogGroupName cannot be changed in place.',
      },
    ]);
  });

  it('marks values that are known only while deploying', async () => {
    const unknown = '{{changeSet:KNOWN_AFTER_APPLY}}';
    const { stack } = await script(
      readyStack([modify('LogGroup', 'False', { Name: 'Key', BeforeValue: 'a', AfterValue: unknown })]),
      spec,
    );
    const [change] = (await stack.preview('up')).changes;
    expect(change?.properties).toEqual([{ path: 'Key', before: 'a', unknown: true }]);
  });

  it('masks what holds a secret', async () => {
    const { stack } = await script(
      readyStack([modify('Settings', 'False', { Name: 'Description', BeforeValue: '****', AfterValue: 'leaked' })]),
      spec,
    );
    const preview = await stack.preview('up');
    expect(preview.changes[0]?.properties).toEqual([{ path: 'Description', secret: true }]);
    expect(JSON.stringify(preview)).not.toContain('leaked');
  });

  it('lists resources whose values CloudFormation cannot show', async () => {
    const { DescribeChangeSet, ...rest } = readyStack([modify('Settings', 'False', { Name: 'Value' })]);
    const { stack } = await script(
      {
        ...rest,
        DescribeChangeSet: (fields, count) => ({
          ...DescribeChangeSet?.(fields, count),
          ...(fields.IncludePropertyValues === 'true'
            ? {
                Changes: [],
                StatusReason: '[WARN] --include-property-values option can return incomplete ChangeSet data',
              }
            : {}),
        }),
      },
      spec,
    );
    expect((await stack.preview('up')).changes).toEqual([
      expect.objectContaining({ resource: 'settings', properties: [{ path: 'Value' }] }),
    ]);
  });

  it('reads every page of a long change set', async () => {
    const { DescribeChangeSet, ...rest } = readyStack();
    const page = (id: string) => [{ Type: 'Resource', ResourceChange: modify(id, 'False', { Name: 'A' }) }];
    const { stack } = await script(
      {
        ...rest,
        DescribeChangeSet: (fields, count) => ({
          ...DescribeChangeSet?.(fields, count),
          ...(fields.NextToken ? { Changes: page('B') } : { Changes: page('A'), NextToken: 'more' }),
        }),
      },
      spec,
    );
    expect((await stack.preview('up')).changes.map(({ address }) => address)).toEqual(['A', 'B']);
  });

  it('has no plan and leaves nothing when nothing changes', async () => {
    const { stack, actions } = await script(
      {
        ...readyStack(),
        DescribeChangeSet: () => ({
          Status: 'FAILED',
          StatusReason: "The submitted information didn't contain changes.",
        }),
      },
      spec,
    );
    expect(await stack.preview('up')).toEqual({ operation: 'up', changes: [], diagnostics: [] });
    expect(actions()).toContain('DeleteChangeSet');
  });

  it('tells what CloudFormation found wrong with a resource, and leaves nothing', async () => {
    const { stack, actions } = await script(
      {
        ...readyStack(),
        DescribeChangeSet: () => ({ Status: 'FAILED', StatusReason: 'Early validation failed' }),
        DescribeEvents: () => ({
          OperationEvents: [
            {
              LogicalResourceId: 'LogGroup',
              ResourceType: 'AWS::Logs::LogGroup',
              ValidationStatusReason: 'the name is taken',
            },
          ],
        }),
      },
      spec,
    );
    await expect(stack.preview('up')).rejects.toThrow('log_group (AWS::Logs::LogGroup): the name is taken');
    expect(actions().at(-1)).toBe('DeleteChangeSet');
  });

  it('removes the empty stack of a plan that is interrupted', async () => {
    let status = 'REVIEW_IN_PROGRESS';
    const { stack, actions, interrupt } = await script(
      {
        ...readyStack(),
        DescribeStacks: (fields, count) => (count === 0 ? missingStack(fields, count) : stackIn(status)(fields, count)),
        GetTemplate: missingStack,
        DescribeChangeSet: () => {
          interrupt();
          return { Status: 'CREATE_IN_PROGRESS' };
        },
        DeleteStack: () => {
          status = 'DELETE_COMPLETE';
          return {};
        },
      },
      spec,
    );
    await expect(stack.preview('up')).rejects.toEqual(code('interrupted'));
    expect(actions()).toEqual(expect.arrayContaining(['DeleteChangeSet', 'DeleteStack']));
  });

  it('removes the change set that CloudFormation made while the run was interrupted', async () => {
    const { stack, actions, interrupt } = await script(
      {
        ...readyStack(),
        CreateChangeSet: () => {
          interrupt();
          return { Id: CHANGE_SET_ID, StackId: STACK_ID };
        },
      },
      spec,
    );
    await expect(stack.preview('up')).rejects.toEqual(code('interrupted'));
    expect(actions()).toContain('DeleteChangeSet');
  });

  it('makes no change set for a run that is interrupted while a secret is looked up', async () => {
    const deployed = readyStack();
    const test = await script(deployed, spec, {
      secret: async () => {
        test.interrupt();
        return 'value';
      },
    });
    await expect(test.stack.preview('up')).rejects.toEqual(code('interrupted'));
    expect(test.actions()).not.toContain('CreateChangeSet');
  });

  it('leaves the empty stack to another run that plans with it', async () => {
    const { stack, actions } = await script(
      {
        ...readyStack(),
        DescribeStacks: stackIn('REVIEW_IN_PROGRESS'),
        GetTemplate: missingStack,
        ListChangeSets: () => ({
          Summaries: [
            { ChangeSetId: CHANGE_SET_ID, ChangeSetName: 'omnideploy-1', CreationTime: new Date().toISOString() },
            { ChangeSetId: 'other', ChangeSetName: 'omnideploy-2', CreationTime: new Date().toISOString() },
          ],
        }),
      },
      spec,
    );
    await stack.discard(await stack.preview('up'));
    expect(actions()).toContain('DeleteChangeSet');
    expect(actions()).not.toContain('DeleteStack');
  });

  it('begins anew where a first creation failed, and says so', async () => {
    const { stack, actions } = await script({ ...readyStack(), DescribeStacks: stackIn('ROLLBACK_COMPLETE') }, spec);
    const preview = await stack.preview('up');
    expect(preview.changes.map(({ action, resource }) => `${action} ${resource}`)).toEqual([
      'create log_group',
      'create task_role',
      'create settings',
    ]);
    expect(preview.diagnostics).toEqual([expect.objectContaining({ severity: 'warning' })]);
    expect(actions()).toEqual(expect.not.arrayContaining(['CreateChangeSet', 'DeleteStack']));
  });

  it('passes secrets as parameters and nowhere else', async () => {
    const { stack, aws } = await script(readyStack(), spec, { secret: async () => 'hush' });
    const preview = await stack.preview('up');
    const sent = aws.calls.filter(({ fields }) => JSON.stringify(fields).includes('hush'));
    expect(sent.map(({ fields }) => fields['Parameters.member.1.ParameterValue'])).toEqual(['hush']);
    expect(sent[0]?.fields.TemplateBody).not.toContain('hush');
    expect(JSON.stringify(preview)).not.toContain('hush');
  });

  it('remembers the change set as its plan', async () => {
    const { stack } = await script({ ...readyStack(), GetTemplate: ourTemplate }, spec);
    expect((await stack.preview('up')).plan).toEqual({
      kind: 'change-set',
      type: 'update',
      stackId: STACK_ID,
      changeSetId: CHANGE_SET_ID,
    });
  });

  it('gives CloudFormation time when it is throttled', async () => {
    const { stack, actions } = await script(
      {
        ...readyStack(),
        CreateChangeSet: (_fields, count) => {
          if (count < 2) throw new AwsFailure('Throttling', 'Rate exceeded');
          return { Id: CHANGE_SET_ID, StackId: STACK_ID };
        },
      },
      spec,
    );
    await stack.preview('up');
    expect(actions().filter((action) => action === 'CreateChangeSet')).toHaveLength(3);
  });
});
