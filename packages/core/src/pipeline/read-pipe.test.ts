import { execFileSync } from 'node:child_process';
import { mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readPipe } from './read-pipe.js';

const pipe = async (): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'omnideploy-pipe-')), 'pipe');
  execFileSync('mkfifo', [path]);
  return path;
};

// Windows has no pipes among its files.
if (process.platform !== 'win32')
  describe('readPipe', () => {
    it('waits for what a writer has yet to write', async () => {
      const path = await pipe();
      const writer = await open(path, 'r+');
      const reading = readPipe(path, 100);
      await writer.writeFile('name: api');
      await writer.close();
      expect((await reading).toString()).toBe('name: api');
    });

    it('does not wait where nobody writes', async () => {
      expect((await readPipe(await pipe(), 100)).length).toBe(0);
    });

    it('ends soon after the limit on a device that gives without end', async () => {
      const { length } = await readPipe('/dev/zero', 100_000);
      expect(length).toBeGreaterThan(100_000);
      expect(length).toBeLessThan(1_000_000);
    });
  });
