import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { engines } from './engines.mjs';
import { engineCache, providedExecutable, recordFile } from './provided.mjs';

const { requirements } = engines.aws;

describe('providedExecutable', () => {
  const emptyCache = async () => ({ XDG_CACHE_HOME: await mkdtemp(join(tmpdir(), 'omnideploy-engines-')) });

  it('is nothing before it is provided', async () => {
    expect(providedExecutable(requirements, await emptyCache())).toBeUndefined();
  });

  it('is the program that the record of these very requirements names', async () => {
    const environment = await emptyCache();
    await mkdir(engineCache(environment), { recursive: true });
    await writeFile(recordFile(requirements, environment), JSON.stringify({ executable: process.execPath }));
    expect(providedExecutable(requirements, environment)).toBe(process.execPath);
  });

  it('is nothing when the program was deleted', async () => {
    const environment = await emptyCache();
    await mkdir(engineCache(environment), { recursive: true });
    await writeFile(
      recordFile(requirements, environment),
      JSON.stringify({ executable: join(tmpdir(), 'gone', 'aws') }),
    );
    expect(providedExecutable(requirements, environment)).toBeUndefined();
  });
});
