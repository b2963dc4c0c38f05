import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withLock } from './lock.js';

const lockPath = async () => join(await mkdtemp(join(tmpdir(), 'omnideploy-lock-')), 'stack.lock');

describe('withLock', () => {
  it('tells the second run who holds the lock', async () => {
    const path = await lockPath();
    await withLock(path, 'up', async () => {
      await expect(withLock(path, 'destroy', async () => 'ran')).rejects.toMatchObject({
        message: expect.stringContaining(`process ${process.pid}`),
        diagnostics: [{ code: 'stack-locked' }],
      });
    });
  });

  it('releases the lock when the work fails', async () => {
    const path = await lockPath();
    await expect(withLock(path, 'up', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(path, 'up', async () => 'ran')).toBe('ran');
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('takes over from a process that is gone', async () => {
    const path = await lockPath();
    const gone = { processId: 2 ** 30, host: hostname(), user: 'someone', operation: 'up', since: '2026-01-01' };
    await writeFile(path, JSON.stringify(gone));
    expect(await withLock(path, 'up', async () => 'ran')).toBe('ran');
  });

  it('says that the folder cannot be written to', async () => {
    const path = await lockPath();
    await writeFile(path, '');
    await expect(withLock(join(path, 'stack.lock'), 'up', async () => 'ran')).rejects.toMatchObject({
      diagnostics: [{ code: 'disk-error', remedy: expect.stringContaining('OMNIDEPLOY_WORK_DIR') }],
    });
  });

  it('does not judge processes of another machine', async () => {
    const path = await lockPath();
    const elsewhere = { processId: 2 ** 30, host: 'elsewhere', user: 'ann', operation: 'up', since: '2026-01-01' };
    await writeFile(path, JSON.stringify(elsewhere));
    await expect(withLock(path, 'up', async () => 'ran')).rejects.toThrow('ann on elsewhere');
  });
});
