import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Deployment } from '@omnideploy/core';
import { testContext } from '../testing/context.js';
import { isAtLeast } from './engine.js';
import { findEngine } from './find.js';

const { deployment } = testContext();
const windows = process.platform === 'win32';

/** A folder of PATH with programs that say what they are. */
const folderWith = async (programs: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'omnideploy-find-'));
  for (const [name, says] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\necho '${says}'\n`);
    await chmod(join(folder, name), 0o700);
  }
  return folder;
};

const found = async (folder: string, environment: Deployment['environment'] = {}) =>
  findEngine({
    ...deployment,
    directory: folder,
    environment: { PATH: [folder, '/bin', dirname(process.execPath)].join(delimiter), ...environment },
  });

// Scripts stand in for the programs, which Windows does not run by their first line.
(windows ? describe.skip : describe)('findEngine', () => {
  it('takes terraform before tofu', async () => {
    const folder = await folderWith({ terraform: 'Terraform v1.11.4', tofu: 'OpenTofu v1.9.0' });
    expect(await found(folder)).toEqual({ name: 'Terraform', path: join(folder, 'terraform'), version: '1.11.4' });
  });

  it('takes tofu when terraform is too old', async () => {
    const folder = await folderWith({ terraform: 'Terraform v1.5.7', tofu: 'OpenTofu v1.9.0' });
    expect(await found(folder)).toMatchObject({ name: 'OpenTofu', version: '1.9.0' });
  });

  it('takes the one that is named, whatever it is called', async () => {
    const folder = await folderWith({ terraform: 'Terraform v1.11.4', mine: 'OpenTofu v1.8.2' });
    expect(await found(folder, { OMNIDEPLOY_TERRAFORM: join(folder, 'mine') })).toMatchObject({ name: 'OpenTofu' });
  });

  it.each([
    [{}, {}, 'Neither terraform nor tofu was found'],
    [{ terraform: 'Terraform v1.5.7' }, {}, 'Terraform 1.5.7'],
    [
      { other: 'hello' },
      { OMNIDEPLOY_TERRAFORM: '/nowhere/terraform' },
      'OMNIDEPLOY_TERRAFORM names /nowhere/terraform',
    ],
  ])('says how to get one when there is %j with %j', async (programs, environment, message) => {
    await expect(found(await folderWith(programs), environment)).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'tool-missing',
          message: expect.stringContaining(message),
          remedy: expect.stringMatching(/Business Source License.*Mozilla Public License/),
        },
      ],
    });
  });
});

describe('isAtLeast', () => {
  it('compares numbers, not text', () => {
    expect(['1.9.8', '1.10.0', '1.11.4', '2.0.0'].map((version) => isAtLeast(version, '1.10'))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
