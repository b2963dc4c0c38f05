import {
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeEventsCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
} from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { withCloud } from '../../testing/cloud.js';
import { cluster, logGroup, serviceTemplate, templateWith } from '../../testing/templates.js';

const UNKNOWN = '{{changeSet:KNOWN_AFTER_APPLY}}';

describe('change sets', () => {
  it(
    'show a new stack under review, with every resource to add, and create it when executed',
    withCloud(async ({ propose, execute, describe: find, counts }) => {
      const proposed = await propose('demo', serviceTemplate(), { ChangeSetType: 'CREATE' });
      expect(proposed).toMatchObject({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE', StackName: 'demo' });
      expect((await find('demo')).StackStatus).toBe('REVIEW_IN_PROGRESS');
      expect(await counts()).toEqual({ stacks: 1, resources: 0 });
      const service = proposed.Changes?.find(({ ResourceChange }) => ResourceChange?.LogicalResourceId === 'Service');
      expect(service?.ResourceChange).toMatchObject({ Action: 'Add', ResourceType: 'AWS::ECS::Service' });
      expect(JSON.parse(service?.ResourceChange?.AfterContext ?? '')).toEqual({
        Properties: { Cluster: UNKNOWN, TaskDefinition: UNKNOWN, DesiredCount: 1 },
      });
      expect((await execute(proposed.ChangeSetId, 'demo')).StackStatus).toBe('CREATE_COMPLETE');
    }),
  );

  it(
    'show one changed property from and to',
    withCloud(async ({ create, propose }) => {
      await create('demo', serviceTemplate({ replicas: 1 }));
      const { Changes } = await propose('demo', serviceTemplate({ replicas: 2 }));
      expect(Changes).toHaveLength(1);
      expect(Changes?.[0]?.ResourceChange).toMatchObject({
        Action: 'Modify',
        LogicalResourceId: 'Service',
        Replacement: 'False',
        Scope: ['Properties'],
        Details: [
          {
            Target: {
              Attribute: 'Properties',
              Name: 'DesiredCount',
              Path: '/Properties/DesiredCount',
              RequiresRecreation: 'Never',
              BeforeValue: '1',
              AfterValue: '2',
              AttributeChangeType: 'Modify',
            },
            Evaluation: 'Static',
            ChangeSource: 'DirectModification',
          },
        ],
      });
    }),
  );

  it(
    'show a replacement, and what follows from it as dynamic',
    withCloud(async ({ create, propose }) => {
      await create('demo', serviceTemplate({ cpu: '256' }));
      const { Changes = [] } = await propose('demo', serviceTemplate({ cpu: '512' }));
      const [task, service] = Changes.map(({ ResourceChange }) => ResourceChange);
      expect(task).toMatchObject({ LogicalResourceId: 'Task', Replacement: 'True', PolicyAction: 'ReplaceAndDelete' });
      expect(service).toMatchObject({
        LogicalResourceId: 'Service',
        Replacement: 'False',
        Details: [
          {
            Target: { Name: 'TaskDefinition', AfterValue: UNKNOWN },
            Evaluation: 'Dynamic',
            ChangeSource: 'ResourceReference',
            CausingEntity: 'Task',
          },
        ],
      });
    }),
  );

  it(
    'leave a replacement open when it depends on a value that is not known yet',
    withCloud(async ({ create, propose }) => {
      const network = (cidr: string) =>
        templateWith({
          Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: cidr } },
          Subnet: {
            Type: 'AWS::EC2::Subnet',
            Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24', AvailabilityZone: 'eu-west-1a' },
          },
        });
      await create('demo', network('10.0.0.0/16'));
      const { Changes = [] } = await propose('demo', network('10.0.0.0/20'));
      expect(
        Changes.map(({ ResourceChange }) => [ResourceChange?.LogicalResourceId, ResourceChange?.Replacement]),
      ).toEqual([
        ['Vpc', 'True'],
        ['Subnet', 'Conditional'],
      ]);
    }),
  );

  it(
    'name the parameter that causes a change',
    withCloud(async ({ create, propose }) => {
      const template = templateWith(
        { Log: logGroup({ RetentionInDays: { Ref: 'Days' } }) },
        { Parameters: { Days: { Type: 'Number', Default: 7 } } },
      );
      await create('demo', template);
      const { Changes } = await propose('demo', template, {
        Parameters: [{ ParameterKey: 'Days', ParameterValue: '14' }],
      });
      expect(Changes?.[0]?.ResourceChange?.Details?.[0]).toMatchObject({
        ChangeSource: 'ParameterReference',
        CausingEntity: 'Days',
        Target: { BeforeValue: '7', AfterValue: '14' },
      });
    }),
  );

  it(
    'show removals with their policy, and changes of tags and policies',
    withCloud(async ({ create, propose }) => {
      await create('demo', templateWith({ Cluster: cluster(), Log: logGroup({}, { DeletionPolicy: 'Retain' }) }));
      const next = templateWith({
        Cluster: cluster({ Tags: [{ Key: 'a', Value: 'b' }] }, { DeletionPolicy: 'Retain' }),
      });
      const { Changes = [] } = await propose('demo', next);
      expect(Changes.map(({ ResourceChange }) => ResourceChange)).toMatchObject([
        { LogicalResourceId: 'Cluster', Action: 'Modify', Scope: ['Tags', 'DeletionPolicy'] },
        { LogicalResourceId: 'Log', Action: 'Remove', PolicyAction: 'Retain' },
      ]);
    }),
  );

  it(
    'leave values out unless they are asked for',
    withCloud(async ({ create, propose, client }) => {
      await create('demo', serviceTemplate({ replicas: 1 }));
      const { ChangeSetId } = await propose('demo', serviceTemplate({ replicas: 2 }));
      const { Changes } = await client.send(new DescribeChangeSetCommand({ ChangeSetName: ChangeSetId }));
      const change = Changes?.[0]?.ResourceChange;
      expect(change?.BeforeContext).toBeUndefined();
      expect(change?.Details?.[0]?.Target).toEqual({
        Attribute: 'Properties',
        Name: 'DesiredCount',
        RequiresRecreation: 'Never',
      });
    }),
  );

  it(
    'fail in the words of AWS when nothing changes',
    withCloud(async ({ create, propose }) => {
      await create('demo', serviceTemplate());
      expect(await propose('demo', serviceTemplate())).toMatchObject({
        Status: 'FAILED',
        ExecutionStatus: 'UNAVAILABLE',
        StatusReason:
          "The submitted information didn't contain changes. Submit different information to create a change set.",
      });
    }),
  );

  it(
    'find no change in another order of outputs and tags',
    withCloud(async ({ create, propose }) => {
      const template = (...outputs: string[]) =>
        templateWith(
          { Log: logGroup() },
          { Outputs: Object.fromEntries(outputs.map((name) => [name, { Value: name }])) },
        );
      const tags = (...keys: string[]) => ({ Tags: keys.map((Key) => ({ Key, Value: Key })) });
      await create('demo', template('A', 'B'), tags('a', 'b'));
      expect(await propose('demo', template('B', 'A'), tags('b', 'a'))).toMatchObject({ Status: 'FAILED' });
    }),
  );

  it.each([
    ['a prefix of AWS', ['aws:x'], 'aws: prefixed tag key names are not allowed for external use.'],
    ['the same key twice', ['x', 'x'], 'Duplicate tag key: x'],
    ['more than 50', Array.from({ length: 51 }, (_, index) => `t${index}`), 'less than or equal to 50'],
  ])('are refused with tags that have %s', (_, keys, message) =>
    withCloud(async ({ propose }) => {
      const Tags = keys.map((Key) => ({ Key, Value: 'v' }));
      const template = templateWith({ Log: logGroup() });
      await expect(propose('demo', template, { ChangeSetType: 'CREATE', Tags })).rejects.toThrow(message);
    })(),
  );

  it(
    'succeed without resource changes when only an output changes',
    withCloud(async ({ create, propose, execute }) => {
      const withOutput = (value: string) => templateWith({ Log: logGroup() }, { Outputs: { Word: { Value: value } } });
      await create('demo', withOutput('one'));
      const proposed = await propose('demo', withOutput('two'));
      expect(proposed).toMatchObject({ Status: 'CREATE_COMPLETE', Changes: [] });
      const stack = await execute(proposed.ChangeSetId, 'demo');
      expect(stack.Outputs).toEqual([{ OutputKey: 'Word', OutputValue: 'two' }]);
    }),
  );

  it(
    'fail early validation with the place of each wrong property',
    withCloud(async ({ propose, client }) => {
      const wrong = templateWith({ Log: logGroup({ RetentionInDays: 'weekly', Colour: 'red' }) });
      const proposed = await propose('demo', wrong, { ChangeSetType: 'CREATE' });
      expect(proposed.Status).toBe('FAILED');
      expect(proposed.StatusReason).toContain('AWS::EarlyValidation::PropertyValidation');
      const { OperationEvents } = await client.send(new DescribeEventsCommand({ ChangeSetName: proposed.ChangeSetId }));
      expect(OperationEvents).toMatchObject([
        {
          ValidationPath: '/Resources/Log/Properties/RetentionInDays',
          ValidationStatusReason: 'expected type: Integer, found: String',
        },
        {
          ValidationPath: '/Resources/Log/Properties',
          ValidationStatusReason: 'extraneous key [Colour] is not permitted',
        },
      ]);
    }),
  );

  it(
    'become obsolete when another one is executed, and are then refused',
    withCloud(async ({ create, propose, execute, client }) => {
      await create('demo', serviceTemplate({ replicas: 1 }));
      const first = await propose('demo', serviceTemplate({ replicas: 2 }), { ChangeSetName: 'first' });
      const second = await propose('demo', serviceTemplate({ replicas: 3 }), { ChangeSetName: 'second' });
      await execute(first.ChangeSetId, 'demo');
      const stale = await client.send(new DescribeChangeSetCommand({ ChangeSetName: second.ChangeSetId }));
      expect(stale.ExecutionStatus).toBe('OBSOLETE');
      await expect(execute(second.ChangeSetId, 'demo')).rejects.toMatchObject({
        name: 'InvalidChangeSetStatusException',
        message: `ChangeSet [${second.ChangeSetId}] cannot be executed in its current execution status of [OBSOLETE]`,
      });
    }),
  );

  it(
    'are executed once',
    withCloud(async ({ create, propose, execute, client }) => {
      await create('demo', serviceTemplate({ replicas: 1 }));
      const { ChangeSetId } = await propose('demo', serviceTemplate({ replicas: 2 }));
      await execute(ChangeSetId, 'demo');
      await expect(client.send(new ExecuteChangeSetCommand({ ChangeSetName: ChangeSetId }))).rejects.toThrow(
        'cannot be executed in its current execution status',
      );
    }),
  );

  it(
    'can be listed and deleted, and answer ChangeSetNotFound afterwards',
    withCloud(async ({ create, propose, client }) => {
      await create('demo', serviceTemplate({ replicas: 1 }));
      const { ChangeSetId } = await propose('demo', serviceTemplate({ replicas: 2 }));
      const listed = await client.send(new ListChangeSetsCommand({ StackName: 'demo' }));
      expect(listed.Summaries).toMatchObject([{ ChangeSetName: 'change', ExecutionStatus: 'AVAILABLE' }]);
      await client.send(new DeleteChangeSetCommand({ ChangeSetName: ChangeSetId }));
      await expect(client.send(new DescribeChangeSetCommand({ ChangeSetName: ChangeSetId }))).rejects.toMatchObject({
        name: 'ChangeSetNotFoundException',
        message: `ChangeSet [${ChangeSetId}] does not exist`,
      });
    }),
  );

  it(
    'are refused for a stack that is not there, is there already, or would import',
    withCloud(async ({ create, propose }) => {
      await expect(propose('none', serviceTemplate())).rejects.toThrow('Stack [none] does not exist');
      await create('demo', serviceTemplate());
      await expect(propose('demo', serviceTemplate(), { ChangeSetType: 'CREATE' })).rejects.toThrow('already exists');
      await expect(propose('demo', serviceTemplate(), { ChangeSetType: 'IMPORT' })).rejects.toThrow('does not import');
    }),
  );

  it(
    'never show what a NoEcho parameter holds',
    withCloud(async ({ create, propose, describe: find }) => {
      const template = templateWith(
        { Cluster: cluster({ Tags: [{ Key: 'token', Value: { Ref: 'Token' } }] }) },
        { Parameters: { Token: { Type: 'String', NoEcho: true } } },
      );
      await create('demo', template, { Parameters: [{ ParameterKey: 'Token', ParameterValue: 'hunter22' }] });
      expect((await find('demo')).Parameters).toEqual([{ ParameterKey: 'Token', ParameterValue: '****' }]);
      const kept = await propose('demo', template, { Parameters: [{ ParameterKey: 'Token', UsePreviousValue: true }] });
      expect(kept.StatusReason).toContain("didn't contain changes");
      const Parameters = [{ ParameterKey: 'Token', ParameterValue: 'hunter33' }];
      const changed = await propose('demo', template, { Parameters, ChangeSetName: 'other' });
      expect(changed.Changes).toHaveLength(1);
      expect(JSON.stringify(changed)).not.toMatch(/hunter|noecho/);
    }),
  );
});
