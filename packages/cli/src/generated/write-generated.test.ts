import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeGenerated } from './write-generated.js';

const folder = async () => join(await mkdtemp(join(tmpdir(), 'omnideploy-generated-')), 'out');
const files = new Map([
  ['app.js', 'one'],
  ['lib/stack.json', '{}'],
]);

describe('writeGenerated', () => {
  it('writes the files in folders as needed and lists them', async () => {
    const directory = await folder();
    expect(await writeGenerated(directory, files)).toEqual(['app.js', 'lib/stack.json']);
    expect(await readFile(join(directory, 'lib/stack.json'), 'utf8')).toBe('{}');
  });

  it('overwrites its own files and removes those that are no longer made', async () => {
    const directory = await folder();
    await writeGenerated(directory, files);
    await writeGenerated(directory, new Map([['app.js', 'two']]));
    expect(await readFile(join(directory, 'app.js'), 'utf8')).toBe('two');
    expect(await readdir(join(directory, 'lib'))).toEqual([]);
  });

  it('leaves the same bytes when it runs again', async () => {
    const directory = await folder();
    await writeGenerated(directory, files);
    const ledger = await readFile(join(directory, '.omnideploy-generated.json'), 'utf8');
    await writeGenerated(directory, files);
    expect(await readFile(join(directory, '.omnideploy-generated.json'), 'utf8')).toBe(ledger);
  });

  it('refuses to overwrite a file that was edited, and touches none', async () => {
    const directory = await folder();
    await writeGenerated(directory, files);
    await writeFile(join(directory, 'lib/stack.json'), 'mine');
    const changed = new Map([
      ['app.js', 'two'],
      ['lib/stack.json', '[]'],
    ]);
    await expect(writeGenerated(directory, changed)).rejects.toMatchObject({ diagnostics: [{ code: 'flag-invalid' }] });
    expect(await readFile(join(directory, 'app.js'), 'utf8')).toBe('one');
  });

  it('never writes outside of the folder', async () => {
    await expect(writeGenerated(await folder(), new Map([['../x', '']]))).rejects.toThrow('outside');
  });
});
