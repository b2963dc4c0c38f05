import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { terraformMirror } from './terraform-mirror.mjs';

const folderWithProviders = async (...parts: string[]) => {
  const base = await mkdtemp(join(tmpdir(), 'omnideploy-mirror-'));
  await mkdir(join(base, ...parts, 'registry.terraform.io'), { recursive: true });
  return base;
};

describe('terraformMirror', () => {
  it('is what the variable names', () => {
    expect(terraformMirror({ OMNIDEPLOY_TERRAFORM_MIRROR: '/providers' })).toBe('/providers');
  });

  it('is the plugin cache when that has providers', async () => {
    const cache = await folderWithProviders();
    expect(terraformMirror({ TF_PLUGIN_CACHE_DIR: cache })).toBe(cache);
  });
});
