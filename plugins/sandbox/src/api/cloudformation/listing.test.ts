import {
  DescribeStackEventsCommand,
  DescribeStackResourceCommand,
  DescribeStacksCommand,
  ListExportsCommand,
  ListHookResultsCommand,
  ListImportsCommand,
  ListStacksCommand,
  paginateDescribeStackEvents,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { withCloud } from '../../testing/cloud.js';
import { cluster, logGroup, templateWith } from '../../testing/templates.js';

const exporting = (value: string) =>
  templateWith({ A: logGroup() }, { Outputs: { Out: { Value: value, Export: { Name: 'shared' } } } });
const importing = templateWith({ B: logGroup({ LogGroupName: { 'Fn::ImportValue': 'shared' } }) });

describe('listings', () => {
  it(
    'come in pages',
    withCloud(async ({ create, client }) => {
      const many = Array.from({ length: 120 }, (_, index): [string, object] => [`Log${index}`, logGroup()]);
      await create('demo', templateWith(Object.fromEntries(many)));
      const pages: number[] = [];
      for await (const { StackResourceSummaries } of paginateListStackResources({ client }, { StackName: 'demo' })) {
        pages.push(StackResourceSummaries?.length ?? 0);
      }
      expect(pages).toEqual([100, 20]);
      const ids = new Set<string | undefined>();
      for await (const { StackEvents } of paginateDescribeStackEvents({ client }, { StackName: 'demo' })) {
        for (const { EventId } of StackEvents ?? []) ids.add(EventId);
      }
      expect(ids.size).toBe(120 * 3 + 2);
    }),
  );

  it(
    'have deleted stacks only where CloudFormation has them, and know no other region',
    withCloud(async ({ create, remove, client }) => {
      await create('kept', templateWith({ A: cluster() }), { Tags: [{ Key: 'team', Value: 'blue' }] });
      await create('gone', templateWith({ A: cluster() }));
      await remove('gone');
      const { Stacks } = await client.send(new DescribeStacksCommand({}));
      expect(Stacks).toMatchObject([{ StackName: 'kept', Tags: [{ Key: 'team', Value: 'blue' }] }]);
      const { StackSummaries } = await client.send(new ListStacksCommand({ StackStatusFilter: ['DELETE_COMPLETE'] }));
      expect(StackSummaries?.map(({ StackName }) => StackName)).toEqual(['gone']);
    }),
  );

  it(
    'put events in order by their time alone',
    withCloud(async ({ create, client }) => {
      await create('demo', templateWith({ A: cluster() }));
      const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: 'demo' }));
      const times = StackEvents.map(({ Timestamp }) => Timestamp?.getTime() ?? 0);
      expect(new Set(times).size).toBe(times.length);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
    }),
  );

  it(
    'show a resource with its metadata, and say when there is none',
    withCloud(async ({ create, client }) => {
      await create('demo', templateWith({ A: cluster({}, { Metadata: { owner: 'me' } }) }));
      const ask = (LogicalResourceId: string) =>
        client.send(new DescribeStackResourceCommand({ StackName: 'demo', LogicalResourceId }));
      expect((await ask('A')).StackResourceDetail).toMatchObject({
        ResourceStatus: 'CREATE_COMPLETE',
        Metadata: '{"owner":"me"}',
      });
      await expect(ask('Z')).rejects.toThrow('Resource Z does not exist for stack demo');
    }),
  );

  it(
    'show no hooks',
    withCloud(async ({ client }) => {
      const { HookResults } = await client.send(new ListHookResultsCommand({ TargetType: 'STACK', TargetId: 'x' }));
      expect(HookResults).toEqual([]);
    }),
  );
});

describe('exports', () => {
  it(
    'are listed with their importers and cannot change while one uses them',
    withCloud(async ({ create, update, events, client }) => {
      const { StackId } = await create('source', exporting('/one'));
      await create('user', importing);
      const { Exports } = await client.send(new ListExportsCommand({}));
      expect(Exports).toEqual([{ ExportingStackId: StackId, Name: 'shared', Value: '/one' }]);
      expect((await client.send(new ListImportsCommand({ ExportName: 'shared' }))).Imports).toEqual(['user']);
      expect((await update('source', exporting('/two'))).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
      expect((await events('source')).join('\n')).toContain('Export shared cannot be updated as it is in use by user');
    }),
  );

  it(
    'must exist to be imported, and have one owner',
    withCloud(async ({ create, propose, events }) => {
      const missing = await propose('user', importing, { ChangeSetType: 'CREATE' });
      expect(missing).toMatchObject({ Status: 'FAILED', StatusReason: 'No export named shared found.' });
      await create('source', exporting('/one'));
      expect((await create('other', exporting('/two'))).StackStatus).toBe('ROLLBACK_COMPLETE');
      expect((await events('other')).join('\n')).toContain(
        'Export with name shared is already exported by stack source.',
      );
    }),
  );

  it(
    'keep their stack from being deleted while one uses them',
    withCloud(async ({ create, remove, counts }) => {
      await create('source', exporting('/one'));
      await create('user', importing);
      const stack = await remove('source');
      expect(stack.StackStatus).toBe('DELETE_FAILED');
      expect(stack.StackStatusReason).toContain('Export shared cannot be deleted as it is in use by user');
      expect(await counts()).toEqual({ stacks: 2, resources: 2 });
    }),
  );
});
