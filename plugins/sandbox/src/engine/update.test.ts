import {
  CancelUpdateStackCommand,
  ContinueUpdateRollbackCommand,
  RollbackStackCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { withCloud } from '../testing/cloud.js';
import { cluster, logGroup, serviceTemplate, templateWith } from '../testing/templates.js';

describe('updating a stack', () => {
  it(
    'changes only what differs',
    withCloud(async ({ create, update, events, physicalIds }) => {
      await create('demo', serviceTemplate({ replicas: 1 }));
      const before = await physicalIds('demo');
      expect((await update('demo', serviceTemplate({ replicas: 3 }))).StackStatus).toBe('UPDATE_COMPLETE');
      expect(await physicalIds('demo')).toEqual(before);
      const told = await events('demo');
      expect(
        told.filter((line) => line.includes('UPDATE')).map((line) => line.split(' ').slice(0, 2).join(' ')),
      ).toEqual([
        'demo UPDATE_IN_PROGRESS',
        'Service UPDATE_IN_PROGRESS',
        'Service UPDATE_COMPLETE',
        'demo UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
        'demo UPDATE_COMPLETE',
      ]);
    }),
  );

  it(
    'replaces a resource, points its dependents to the new one, then deletes the old one',
    withCloud(async ({ create, update, events, physicalIds, counts }) => {
      await create('demo', serviceTemplate({ cpu: '256' }));
      await update('demo', serviceTemplate({ cpu: '512' }));
      const { Task } = await physicalIds('demo');
      expect(Task).toBe('arn:aws:ecs:eu-west-1:000000000000:task-definition/api:2');
      const told = await events('demo');
      const place = (line: string) => told.indexOf(line);
      expect(place('Task DELETE_COMPLETE')).toBeGreaterThan(place('demo UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'));
      expect(place('Service UPDATE_COMPLETE')).toBeGreaterThan(place('Task UPDATE_COMPLETE'));
      expect(await counts()).toEqual({ stacks: 1, resources: 3 });
    }),
  );

  it(
    'refuses to replace a resource under the name that the old one still has',
    withCloud(async ({ create, update, events }) => {
      const topic = (more: object) =>
        templateWith({ Topic: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'news', ...more } } });
      await create('demo', topic({}));
      expect((await update('demo', topic({ FifoTopic: true }))).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
      expect((await events('demo')).join('\n')).toContain(
        'CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename news and update the stack again.',
      );
    }),
  );

  it(
    'deletes what left the template, and keeps what has a retaining policy',
    withCloud(async ({ create, update, events, counts }) => {
      const kept = logGroup({}, { DeletionPolicy: 'Retain' });
      await create('demo', templateWith({ Cluster: cluster(), Gone: logGroup(), Kept: kept }));
      await update('demo', templateWith({ Cluster: cluster() }));
      const told = await events('demo');
      expect(told).toContain('Gone DELETE_COMPLETE');
      expect(told).toContain('Kept DELETE_SKIPPED');
      expect(await counts()).toEqual({ stacks: 1, resources: 2 });
    }),
  );

  it(
    'keeps a replaced resource when UpdateReplacePolicy says so',
    withCloud(async ({ create, update, counts }) => {
      const group = (name: string) =>
        templateWith({ Log: logGroup({ LogGroupName: name }, { UpdateReplacePolicy: 'Retain' }) });
      await create('demo', group('/one'));
      await update('demo', group('/two'));
      expect(await counts()).toEqual({ stacks: 1, resources: 2 });
    }),
  );

  it(
    'says that there is nothing to do',
    withCloud(async ({ create, update }) => {
      await create('demo', serviceTemplate());
      await expect(update('demo', serviceTemplate())).rejects.toMatchObject({
        name: 'ValidationError',
        message: 'No updates are to be performed.',
      });
    }),
  );

  it(
    'rolls back a failed update to exactly what was there',
    withCloud(async ({ create, update, events, physicalIds, counts, disturb }) => {
      await create('demo', serviceTemplate({ cpu: '256' }));
      const before = await physicalIds('demo');
      await disturb({
        kind: 'fail',
        type: 'AWS::ECS::Service',
        reason: 'ECS Deployment Circuit Breaker was triggered',
        times: 1,
      });
      const stack = await update('demo', serviceTemplate({ cpu: '512', replicas: 2 }));
      expect(stack.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
      expect(await physicalIds('demo')).toEqual(before);
      expect(await counts()).toEqual({ stacks: 1, resources: 3 });
      const told = await events('demo');
      expect(told).toContain('Service UPDATE_FAILED ECS Deployment Circuit Breaker was triggered');
      expect(told.find((line) => line.startsWith('demo UPDATE_ROLLBACK_IN_PROGRESS'))).toContain(
        'The following resource(s) failed to update: [Service].',
      );
      expect((await update('demo', serviceTemplate({ cpu: '256', replicas: 2 }))).StackStatus).toBe('UPDATE_COMPLETE');
    }),
  );

  it(
    'can be left as it failed, and rolled back later',
    withCloud(async ({ client, create, update, settled, disturb, counts }) => {
      await create('demo', templateWith({ Cluster: cluster() }));
      await disturb({ kind: 'fail', type: 'AWS::Logs::LogGroup', times: 1 });
      const next = templateWith({
        Cluster: cluster(),
        Topic: { Type: 'AWS::SNS::Topic' },
        Log: logGroup({}, { DependsOn: 'Topic' }),
      });
      expect((await update('demo', next, { DisableRollback: true })).StackStatus).toBe('UPDATE_FAILED');
      expect(await counts()).toEqual({ stacks: 1, resources: 2 });
      await client.send(new RollbackStackCommand({ StackName: 'demo' }));
      expect((await settled('demo')).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
      expect(await counts()).toEqual({ stacks: 1, resources: 1 });
    }),
  );

  it(
    'stays in UPDATE_ROLLBACK_FAILED until the rollback is continued, with or without the failing resource',
    withCloud(async ({ client, create, update, settled, disturb, events }) => {
      const both = (days: number, setting: string) =>
        templateWith({
          Log: logGroup({ RetentionInDays: days }),
          Cluster: cluster({ ClusterSettings: [{ Name: 'containerInsights', Value: setting }] }, { DependsOn: 'Log' }),
        });
      await create('demo', both(7, 'disabled'));
      await disturb({ kind: 'delay', type: 'AWS::ECS::Cluster', milliseconds: 1000 });
      await disturb({ kind: 'fail', type: 'AWS::ECS::Cluster' });
      const TemplateBody = JSON.stringify(both(14, 'enabled'));
      await client.send(new UpdateStackCommand({ StackName: 'demo', TemplateBody }));
      while (!(await events('demo')).includes('Log UPDATE_COMPLETE'));
      await disturb({ kind: 'fail', type: 'AWS::Logs::LogGroup' });
      expect((await settled('demo')).StackStatus).toBe('UPDATE_ROLLBACK_FAILED');
      await expect(update('demo', both(30, 'enabled'))).rejects.toThrow('can not be updated');
      await client.send(new ContinueUpdateRollbackCommand({ StackName: 'demo' }));
      expect((await settled('demo')).StackStatus).toBe('UPDATE_ROLLBACK_FAILED');
      await client.send(new ContinueUpdateRollbackCommand({ StackName: 'demo', ResourcesToSkip: ['Log'] }));
      expect((await settled('demo')).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
    }),
  );

  it(
    'can be cancelled while it runs, and refuses a second change meanwhile',
    withCloud(async ({ client, create, update, reaches, disturb, events }) => {
      await create('demo', serviceTemplate({ replicas: 1 }));
      await disturb({ kind: 'delay', type: 'AWS::ECS::Service', milliseconds: 10_000 });
      const TemplateBody = JSON.stringify(serviceTemplate({ replicas: 2 }));
      await client.send(new UpdateStackCommand({ StackName: 'demo', TemplateBody }));
      await expect(update('demo', serviceTemplate({ replicas: 3 }))).rejects.toThrow(
        'is in UPDATE_IN_PROGRESS state and can not be updated.',
      );
      await disturb({ kind: 'delay', type: 'AWS::ECS::Service', milliseconds: 0 });
      await client.send(new CancelUpdateStackCommand({ StackName: 'demo' }));
      await reaches('demo', 'UPDATE_ROLLBACK_COMPLETE');
      expect(await events('demo')).toContain('Service UPDATE_FAILED Resource update cancelled');
    }),
  );
});
