import { CreateStackCommand, DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { withCloud } from '../testing/cloud.js';
import { cluster, logGroup, serviceTemplate, templateWith } from '../testing/templates.js';

describe('creating a stack', () => {
  it(
    'makes each resource after those that it needs, and tells so',
    withCloud(async ({ create, events }) => {
      const stack = await create('demo', serviceTemplate());
      expect(stack.StackStatus).toBe('CREATE_COMPLETE');
      const told = await events('demo');
      expect(told[0]).toBe('demo CREATE_IN_PROGRESS User Initiated');
      expect(told.at(-1)).toBe('demo CREATE_COMPLETE');
      expect(told).toContain('Service CREATE_IN_PROGRESS Resource creation Initiated');
      const begun = told.indexOf('Service CREATE_IN_PROGRESS');
      expect(begun).toBeGreaterThan(told.indexOf('Cluster CREATE_COMPLETE'));
      expect(begun).toBeGreaterThan(told.indexOf('Task CREATE_COMPLETE'));
    }),
  );

  it(
    'runs resources that do not need each other side by side',
    withCloud(async ({ create, events, disturb }) => {
      await disturb({ kind: 'delay', type: 'AWS::ECS::Cluster', milliseconds: 50 });
      await create('demo', templateWith({ A: cluster(), B: cluster(), C: logGroup({}, { DependsOn: 'A' }) }));
      const told = await events('demo');
      expect(told.indexOf('B CREATE_IN_PROGRESS')).toBeLessThan(told.indexOf('A CREATE_COMPLETE'));
      expect(told.indexOf('C CREATE_IN_PROGRESS')).toBeGreaterThan(told.indexOf('A CREATE_COMPLETE'));
    }),
  );

  it(
    'rolls back when a resource fails: what was made is deleted, what was under way is cancelled',
    withCloud(async ({ create, events, disturb, counts }) => {
      await disturb({ kind: 'fail', type: 'AWS::Logs::LogGroup', reason: 'No capacity' });
      await disturb({ kind: 'delay', type: 'AWS::SNS::Topic', milliseconds: 5000 });
      const template = templateWith({
        First: cluster(),
        Broken: logGroup({}, { DependsOn: 'First' }),
        Slow: { Type: 'AWS::SNS::Topic' },
      });
      const stack = await create('demo', template);
      expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE');
      const told = await events('demo');
      expect(told).toContain('Broken CREATE_FAILED No capacity');
      expect(told).toContain('Slow CREATE_FAILED Resource creation cancelled');
      expect(told).toContain('First DELETE_COMPLETE');
      expect(told.find((line) => line.startsWith('demo ROLLBACK_IN_PROGRESS'))).toMatch(
        /The following resource\(s\) failed to create: \[(Broken, Slow|Slow, Broken)\]\. Rollback requested by user\./,
      );
      expect(await counts()).toEqual({ stacks: 1, resources: 0 });
    }),
  );

  it(
    'leaves everything as it is when rollback is disabled',
    withCloud(async ({ create, disturb, counts }) => {
      await disturb({ kind: 'fail', type: 'AWS::Logs::LogGroup' });
      const template = templateWith({ First: cluster(), Broken: logGroup({}, { DependsOn: 'First' }) });
      const stack = await create('demo', template, { DisableRollback: true });
      expect(stack.StackStatus).toBe('CREATE_FAILED');
      expect(await counts()).toEqual({ stacks: 1, resources: 1 });
    }),
  );

  it(
    'deletes the stack after a failure when that is asked for',
    withCloud(async ({ create, disturb, counts }) => {
      await disturb({ kind: 'fail', type: 'AWS::Logs::LogGroup' });
      const stack = await create('demo', templateWith({ Broken: logGroup() }), { OnFailure: 'DELETE' });
      expect(stack.StackStatus).toBe('DELETE_COMPLETE');
      expect(await counts()).toEqual({ stacks: 0, resources: 0 });
    }),
  );

  it(
    'fails a resource whose properties do not fit its schema, with the path',
    withCloud(async ({ create, events }) => {
      await create('demo', templateWith({ Cluster: cluster({ Colour: 'red', Tags: [{ Key: 'a' }] }) }));
      const told = (await events('demo')).join('\n');
      expect(told).toContain('Cluster CREATE_FAILED Properties validation failed for resource Cluster with message:');
      expect(told).toContain('#: extraneous key [Colour] is not permitted');
      expect(told).toContain('#/Tags/0: required key [Value] not found');
    }),
  );

  it(
    'refuses a name that another resource has',
    withCloud(async ({ create, events }) => {
      await create('one', templateWith({ Cluster: cluster({ ClusterName: 'shared' }) }));
      const second = await create('two', templateWith({ Cluster: cluster({ ClusterName: 'shared' }) }));
      expect(second.StackStatus).toBe('ROLLBACK_COMPLETE');
      expect((await events('two')).join('\n')).toContain(
        "Resource of type 'AWS::ECS::Cluster' with identifier 'shared' already exists.",
      );
    }),
  );

  it(
    'refuses a second stack of the same name',
    withCloud(async ({ create }) => {
      await create('demo', templateWith({ Cluster: cluster() }));
      await expect(create('demo', templateWith({ Cluster: cluster() }))).rejects.toMatchObject({
        name: 'AlreadyExistsException',
        message: 'Stack [demo] already exists',
      });
    }),
  );

  it(
    'does the same request with the same token once',
    withCloud(async ({ create, client, settled }) => {
      const more = { ClientRequestToken: 'abc' };
      const first = await create('demo', templateWith({ Cluster: cluster() }), more);
      const TemplateBody = JSON.stringify(templateWith({ Cluster: cluster() }));
      const again = await client.send(new CreateStackCommand({ StackName: 'demo', TemplateBody, ...more }));
      expect(again.StackId).toBe(first.StackId);
      await settled('demo');
      const { StackResources } = await client.send(new DescribeStackResourcesCommand({ StackName: 'demo' }));
      expect(StackResources).toHaveLength(1);
    }),
  );

  it(
    'keeps a failed stack in ROLLBACK_COMPLETE until it is deleted',
    withCloud(async ({ create, update, remove, disturb }) => {
      await disturb({ kind: 'fail', type: 'AWS::ECS::Cluster', times: 1 });
      await create('demo', templateWith({ Cluster: cluster() }));
      await expect(update('demo', templateWith({ Cluster: cluster({ ClusterName: 'x' }) }))).rejects.toThrow(
        'is in ROLLBACK_COMPLETE state and can not be updated.',
      );
      expect((await remove('demo')).StackStatus).toBe('DELETE_COMPLETE');
      expect((await create('demo', templateWith({ Cluster: cluster() }))).StackStatus).toBe('CREATE_COMPLETE');
    }),
  );
});
