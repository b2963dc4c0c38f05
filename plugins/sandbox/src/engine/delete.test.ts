import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackResourcesCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { withCloud } from '../testing/cloud.js';
import { cluster, logGroup, serviceTemplate, templateWith } from '../testing/templates.js';

describe('deleting a stack', () => {
  it(
    'deletes each resource after those that need it; the stack is then found by its id only',
    withCloud(async ({ create, remove, events, describe: find, client, counts }) => {
      const { StackId = '' } = await create('demo', serviceTemplate());
      expect((await remove('demo')).StackStatus).toBe('DELETE_COMPLETE');
      const told = await events(StackId);
      expect(told.indexOf('Cluster DELETE_IN_PROGRESS')).toBeGreaterThan(told.indexOf('Service DELETE_COMPLETE'));
      await expect(find('demo')).rejects.toMatchObject({
        name: 'ValidationError',
        message: 'Stack with id demo does not exist',
      });
      const { StackResources } = await client.send(new DescribeStackResourcesCommand({ StackName: StackId }));
      expect(new Set(StackResources?.map(({ ResourceStatus }) => ResourceStatus))).toEqual(
        new Set(['DELETE_COMPLETE']),
      );
      expect(await counts()).toEqual({ stacks: 0, resources: 0 });
    }),
  );

  it(
    'keeps what a deletion policy retains',
    withCloud(async ({ create, remove, counts }) => {
      await create('demo', templateWith({ Cluster: cluster(), Log: logGroup({}, { DeletionPolicy: 'Retain' }) }));
      await remove('demo');
      expect(await counts()).toEqual({ stacks: 0, resources: 1 });
    }),
  );

  it(
    'is refused while termination protection is on',
    withCloud(async ({ create, remove, client }) => {
      await create('demo', templateWith({ Cluster: cluster() }), { EnableTerminationProtection: true });
      await expect(remove('demo')).rejects.toThrow('cannot be deleted while TerminationProtection is enabled');
      const off = { StackName: 'demo', EnableTerminationProtection: false };
      await client.send(new UpdateTerminationProtectionCommand(off));
      expect((await remove('demo')).StackStatus).toBe('DELETE_COMPLETE');
    }),
  );

  it(
    'ends in DELETE_FAILED when a resource cannot be deleted, and can leave it behind',
    withCloud(async ({ create, remove, disturb, counts }) => {
      await create('demo', templateWith({ Cluster: cluster(), Log: logGroup() }));
      await disturb({ kind: 'fail', type: 'AWS::ECS::Cluster', reason: 'in use' });
      const failed = await remove('demo');
      expect(failed.StackStatus).toBe('DELETE_FAILED');
      expect(failed.StackStatusReason).toContain('The following resource(s) failed to delete: [Cluster].');
      expect((await remove('demo', { RetainResources: ['Cluster'] })).StackStatus).toBe('DELETE_COMPLETE');
      expect(await counts()).toEqual({ stacks: 0, resources: 1 });
    }),
  );

  it(
    'deletes one that was only under review',
    withCloud(async ({ propose, remove, counts }) => {
      await propose('demo', serviceTemplate(), { ChangeSetType: 'CREATE' });
      expect((await remove('demo')).StackStatus).toBe('DELETE_COMPLETE');
      expect(await counts()).toEqual({ stacks: 0, resources: 0 });
    }),
  );

  it(
    'retains only resources that the stack has',
    withCloud(async ({ client, create, remove, disturb, counts }) => {
      await create('demo', templateWith({ Log: logGroup() }));
      await disturb({ kind: 'fail', type: 'AWS::Logs::LogGroup', reason: 'in use', times: 1 });
      expect((await remove('demo')).StackStatus).toBe('DELETE_FAILED');
      const retaining = (id: string) =>
        client.send(new DeleteStackCommand({ StackName: 'demo', RetainResources: [id] }));
      await expect(retaining('Lgo')).rejects.toThrow('Resources [Lgo] to retain do not exist in stack');
      expect((await remove('demo', { RetainResources: ['Log'] })).StackStatus).toBe('DELETE_COMPLETE');
      expect(await counts()).toEqual({ stacks: 0, resources: 1 });
    }),
  );

  it(
    'succeeds for a stack that is not there',
    withCloud(async ({ client }) => {
      await expect(client.send(new DeleteStackCommand({ StackName: 'nothing' }))).resolves.toBeDefined();
    }),
  );

  it(
    'ends a creation that is under way',
    withCloud(async ({ client, disturb, reaches, counts }) => {
      await disturb({ kind: 'delay', type: 'AWS::ECS::Cluster', milliseconds: 10_000 });
      const TemplateBody = JSON.stringify(templateWith({ Cluster: cluster(), Log: logGroup() }));
      const { StackId = '' } = await client.send(new CreateStackCommand({ StackName: 'demo', TemplateBody }));
      await disturb({ kind: 'delay', type: 'AWS::ECS::Cluster', milliseconds: 0 });
      await client.send(new DeleteStackCommand({ StackName: 'demo' }));
      await reaches(StackId, 'DELETE_COMPLETE');
      expect(await counts()).toEqual({ stacks: 0, resources: 0 });
    }),
  );
});
