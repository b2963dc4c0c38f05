import { describe, expect, it } from '@jest/globals';
import { withCloud } from '../testing/cloud.js';
import { logGroup, templateWith } from '../testing/templates.js';

const keeping = (RetentionInDays: number) => templateWith({ Log: logGroup({ RetentionInDays }) });
const REVERT = { DeploymentMode: 'REVERT_DRIFT' } as const;
const drift = (value: number) =>
  ({ kind: 'drift', stack: 'demo', resource: 'Log', property: 'RetentionInDays', value }) as const;

describe('a drift-aware change set', () => {
  it(
    'changes a drifted property back, although the template is the same',
    withCloud(async ({ create, disturb, propose, execute }) => {
      await create('demo', keeping(7));
      await disturb(drift(30));
      expect(await propose('demo', keeping(7))).toMatchObject({ Status: 'FAILED' });
      const proposed = await propose('demo', keeping(7), { ...REVERT, ChangeSetName: 'revert' });
      expect(proposed.DeploymentMode).toBe('REVERT_DRIFT');
      expect(proposed.Changes?.[0]?.ResourceChange).toMatchObject({
        Action: 'Modify',
        ResourceDriftStatus: 'MODIFIED',
        Details: [
          {
            ChangeSource: 'NoModification',
            Target: {
              Path: '/Properties/RetentionInDays',
              BeforeValue: '30',
              AfterValue: '7',
              BeforeValueFrom: 'ACTUAL_STATE',
              AfterValueFrom: 'TEMPLATE',
              Drift: { PreviousValue: '7', ActualValue: '30' },
            },
          },
        ],
      });
      expect((await execute(proposed.ChangeSetId, 'demo')).StackStatus).toBe('UPDATE_COMPLETE');
      expect(await propose('demo', keeping(7), { ...REVERT, ChangeSetName: 'again' })).toMatchObject({
        Status: 'FAILED',
      });
    }),
  );

  it(
    'makes a resource again that someone deleted',
    withCloud(async ({ create, disturb, propose, execute, counts }) => {
      await create('demo', keeping(7));
      await disturb({ kind: 'drift', stack: 'demo', resource: 'Log', deleted: true });
      expect((await counts()).resources).toBe(0);
      const proposed = await propose('demo', keeping(7), REVERT);
      expect(proposed.Changes?.[0]?.ResourceChange).toMatchObject({ Action: 'Add', ResourceDriftStatus: 'DELETED' });
      expect((await execute(proposed.ChangeSetId, 'demo')).StackStatus).toBe('UPDATE_COMPLETE');
      expect((await counts()).resources).toBe(1);
    }),
  );

  it(
    'takes note when the template says by now what someone did',
    withCloud(async ({ create, disturb, propose, execute, events }) => {
      await create('demo', keeping(7));
      await disturb(drift(30));
      const proposed = await propose('demo', keeping(30), REVERT);
      expect(proposed.Changes?.[0]?.ResourceChange?.Action).toBe('SyncWithActual');
      await execute(proposed.ChangeSetId, 'demo');
      expect(await events('demo')).not.toContain('Log UPDATE_IN_PROGRESS');
    }),
  );

  it(
    'that fails goes back to what was there, not to what was deployed',
    withCloud(async ({ create, disturb, propose, execute }) => {
      await create('demo', keeping(7));
      await disturb(drift(30));
      const { ChangeSetId } = await propose('demo', keeping(14), REVERT);
      await disturb({ kind: 'fail', type: 'AWS::Logs::LogGroup', reason: 'busy', times: 1 });
      expect((await execute(ChangeSetId, 'demo')).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
      const next = await propose('demo', keeping(14), { ...REVERT, ChangeSetName: 'next' });
      expect(next.Changes?.[0]?.ResourceChange?.Details?.[0]?.Target).toMatchObject({ BeforeValue: '30' });
    }),
  );
});
