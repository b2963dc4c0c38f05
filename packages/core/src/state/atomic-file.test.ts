import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeFileAtomic } from './atomic-file.js';

const folder = () => mkdtemp(join(tmpdir(), 'omnideploy-atomic-'));

describe('writeFileAtomic', () => {
  it('makes the folders and a file that only its owner can read', async () => {
    const path = join(await folder(), 'a', 'b.json');
    await writeFileAtomic(path, '{}');
    expect(await readFile(path, 'utf8')).toBe('{}');
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('survives many writers at once with the content of one of them', async () => {
    const path = join(await folder(), 'state.json');
    const contents = Array.from({ length: 20 }, (_, index) => String(index).repeat(1000));
    await Promise.all(contents.map((content) => writeFileAtomic(path, content)));
    expect(contents).toContain(await readFile(path, 'utf8'));
  });

  it('explains a failure and leaves no temporary file', async () => {
    const directory = await folder();
    await writeFile(join(directory, 'file'), 'not a folder');
    await expect(writeFileAtomic(join(directory, 'file', 'x'), '')).rejects.toMatchObject({
      diagnostics: [{ code: 'disk-error' }],
    });
    expect(await readdir(directory)).toEqual(['file']);
  });
});
