import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Change } from '@omnideploy/core';
import { engineSuite } from '../support/engine.js';
import type { Planned } from './open.js';
import { openTerraform, startTerraformCloud, type TerraformCloud } from './terraform-cloud.js';
import { smallPlan } from './terraform-small-plan.js';

// Each call of Terraform starts the provider, which takes seconds on a busy machine.
jest.setTimeout(300_000);

const summary = (changes: readonly Change[]) => changes.map(({ action, resource }) => `${action} ${resource}`).sort();

engineSuite(
  ['terraform', 'moto'],
  'a small stack through the Terraform backend, with hashicorp/aws on moto',
  (terraform, moto) => {
    let cloud: TerraformCloud;
    beforeEach(async () => {
      cloud = await startTerraformCloud(terraform, moto);
    });
    afterEach(() => cloud.close());

    const up = async (planned: Planned) => {
      const { stack } = await openTerraform(cloud, planned);
      return stack.apply(await stack.preview('up'));
    };

    const ask = (target: string, input: object) =>
      target.startsWith('Logs_')
        ? cloud.moto.ask('logs', target, input)
        : cloud.moto.ask('ssm', `AmazonSSM.${target}`, input);

    const folder = () => join(cloud.directory, 'us-east-1', 'small');

    it('replaces a resource whose name changes, says why, and puts drift right', async () => {
      await up(smallPlan());
      const { stack, events } = await openTerraform(cloud, smallPlan({ logGroup: '/small/new' }));
      const preview = await stack.preview('up');
      expect(preview.changes.find(({ resource }) => resource === 'log_group')).toMatchObject({
        action: 'replace',
        cause: expect.stringContaining('name cannot be changed in place'),
        properties: expect.arrayContaining([
          { path: 'name', before: '/small/api', after: '/small/new', replaces: 'yes' },
        ]),
      });
      const result = await stack.apply(preview);
      expect(result).toMatchObject({ outcome: 'succeeded', outputs: { log_group: { value: '/small/new' } } });
      const told = events.flatMap(({ code, data }) =>
        code === 'resource' && data.resource === 'log_group' ? `${data.action} ${data.status}` : [],
      );
      expect(told).toEqual(['replace running', 'replace succeeded']);

      await ask('Logs_20140328.PutRetentionPolicy', { logGroupName: '/small/new', retentionInDays: 30 });
      await ask('DeleteParameter', { Name: '/small/settings' });
      const drift = await stack.refresh?.();
      expect(drift?.resources).toEqual([
        expect.objectContaining({
          resource: 'log_group',
          status: 'modified',
          properties: [{ path: 'retention_in_days', before: 7, after: 30 }],
        }),
        expect.objectContaining({ resource: 'settings', status: 'deleted' }),
      ]);
      const repair = await stack.preview('up');
      expect(summary(repair.changes)).toEqual(['create settings', 'update log_group']);
      expect((await stack.apply(repair)).outcome).toBe('succeeded');
    });

    it('keeps what was made when a resource fails, says first why, and goes on from there', async () => {
      await ask('PutParameter', { Name: '/small/settings', Value: 'taken', Type: 'String' });
      const failed = await up(smallPlan());
      expect(failed.outcome).toBe('failed');
      expect(failed.diagnostics[0]).toMatchObject({
        resource: 'settings',
        message: expect.stringContaining('ParameterAlreadyExists'),
        remedy: expect.stringContaining('goes on from there'),
      });
      expect(summary(failed.changes)).toEqual(['create log_group']);
      await ask('DeleteParameter', { Name: '/small/settings' });
      const mended = await up(smallPlan());
      expect(mended.outcome).toBe('succeeded');
      expect(summary(mended.changes)).toEqual(['create settings']);
    });

    it('changes outputs when nothing else changes', async () => {
      await up(smallPlan());
      const result = await up(smallPlan({ output: 'logs_2' }));
      expect(result).toMatchObject({ outcome: 'succeeded', changes: [], outputs: { logs_2: { value: '/small/api' } } });
    });

    it('is destroyed by its name alone, and nothing is left of it', async () => {
      await up(smallPlan());
      // Windows has no modes.
      const { mode } = await stat(join(folder(), 'terraform.tfstate'));
      expect(process.platform === 'win32' ? 0 : mode & 0o077).toBe(0);
      const { stack } = await openTerraform(cloud, smallPlan(), { byName: true });
      const preview = await stack.preview('destroy');
      expect(summary(preview.changes)).toEqual(['delete log_group', 'delete settings']);
      expect((await stack.apply(preview)).outcome).toBe('succeeded');
      expect(await ask('Logs_20140328.DescribeLogGroups', {})).toMatchObject({ logGroups: [] });
      await expect(access(folder())).rejects.toThrow('ENOENT');
    });

    it('stops when it is interrupted, says what is done, and goes on the next time', async () => {
      const planned = smallPlan({ slow: true });
      const { stack, interrupt, onEvent } = await openTerraform(cloud, planned);
      const preview = await stack.preview('up');
      onEvent(({ code, data }) => {
        // The cluster takes ten seconds, in which the two others are done.
        if (code === 'resource' && data.resource === 'settings' && data.status === 'succeeded') interrupt();
      });
      const result = await stack.apply(preview);
      expect(result.outcome).toBe('cancelled');
      expect(result.diagnostics[0]).toMatchObject({
        code: 'interrupted',
        message: expect.stringMatching(/stopped after 2 of 3 changes and saved its state/),
      });
      expect(await up(planned)).toMatchObject({
        outcome: 'succeeded',
        outputs: { log_group: { value: '/small/api' } },
      });
    });

    it('names who holds the lock when another run is at work', async () => {
      const { stack, onEvent } = await openTerraform(cloud, smallPlan({ slow: true }));
      const preview = await stack.preview('up');
      const begun = new Promise<void>((resolve) => onEvent(({ code }) => code === 'resource' && resolve()));
      const applied = stack.apply(preview);
      await begun;
      const { stack: other } = await openTerraform(cloud, smallPlan());
      await expect(other.preview('up')).rejects.toMatchObject({
        diagnostics: [{ code: 'stack-locked', message: expect.stringMatching(/has held the lock of .+ for apply/) }],
      });
      expect((await applied).outcome).toBe('succeeded');
    });
  },
);
