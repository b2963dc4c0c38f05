import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { engineSuite } from '../support/engine.js';
import { openTerraform, startTerraformCloud, type TerraformCloud } from './terraform-cloud.js';
import { smallPlan } from './terraform-small-plan.js';

jest.setTimeout(300_000);

const KEY = '/states/team/us-east-1/small/terraform.tfstate';

engineSuite(
  ['terraform', 'moto'],
  'a stack of the Terraform backend whose state is in S3, with hashicorp/aws on moto',
  (terraform, moto) => {
    let cloud: TerraformCloud;
    beforeEach(async () => {
      const started = await startTerraformCloud(terraform, moto);
      await started.moto.request('/states', { method: 'PUT' });
      const settings = {
        TF_BACKEND_TYPE: 's3',
        TF_BACKEND_BUCKET: 'states',
        TF_BACKEND_KEY: 'team',
        TF_BACKEND_USE_PATH_STYLE: 'true',
      };
      cloud = { ...started, environment: { ...started.environment, ...settings } };
    });
    afterEach(() => cloud.close());

    it('is read and destroyed from another machine', async () => {
      const planned = smallPlan();
      const { stack } = await openTerraform(cloud, planned);
      expect((await stack.apply(await stack.preview('up'))).outcome).toBe('succeeded');
      expect(JSON.parse(await cloud.moto.request(KEY))).toMatchObject({ version: 4 });

      await rm(cloud.directory, { recursive: true });
      const { stack: elsewhere } = await openTerraform(cloud, planned, { byName: true });
      expect(await elsewhere.outputs()).toEqual({ log_group: { value: '/small/api' } });
      expect(await elsewhere.record()).toEqual(planned.record);
      const preview = await elsewhere.preview('destroy');
      expect(preview.changes).toHaveLength(2);
      expect((await elsewhere.apply(preview)).outcome).toBe('succeeded');
      await expect(elsewhere.outputs()).rejects.toMatchObject({ diagnostics: [{ code: 'stack-not-found' }] });
    });

    it('is changed by one run at a time', async () => {
      const { stack, onEvent } = await openTerraform(cloud, smallPlan({ slow: true }));
      const preview = await stack.preview('up');
      const begun = new Promise<void>((resolve) => onEvent(({ code }) => code === 'resource' && resolve()));
      const applied = stack.apply(preview);
      await begun;
      const elsewhere = { ...cloud, directory: `${cloud.directory}-elsewhere` };
      const { stack: other } = await openTerraform(elsewhere, smallPlan());
      await expect(other.preview('up')).rejects.toMatchObject({
        diagnostics: [{ code: 'stack-locked', message: expect.stringContaining('states/team/us-east-1/small') }],
      });
      expect((await applied).outcome).toBe('succeeded');
    });

    it('tells who left a lock, and releases it when asked', async () => {
      const { stack } = await openTerraform(cloud, smallPlan());
      await stack.apply(await stack.preview('up'));
      // What a run that was killed leaves.
      await cloud.moto.request(`${KEY}.tflock`, {
        method: 'PUT',
        body: JSON.stringify({
          ID: '4e0451e6-9e07-e2ab-5895-666c6134f5b7',
          Operation: 'OperationTypeApply',
          Info: '',
          Who: 'ann@laptop',
          Version: '1.11.4',
          Created: '2026-11-23T03:51:52.531541681Z',
          Path: 'states/team/us-east-1/small/terraform.tfstate',
        }),
      });
      await expect(stack.preview('up')).rejects.toMatchObject({
        diagnostics: [{ code: 'stack-locked', message: expect.stringContaining('ann@laptop') }],
      });
      expect(await stack.cancel?.()).toMatchObject({
        outcome: 'cancelled',
        diagnostics: [{ severity: 'info', message: expect.stringContaining('ann@laptop') }],
      });
      expect(await stack.preview('up')).toEqual({ operation: 'up', changes: [], diagnostics: [] });
    });
  },
);
