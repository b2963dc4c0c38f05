import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { declaredVariables, readFiles, writeFiles } from './files.js';

const emptyFolder = () => mkdtemp(join(tmpdir(), 'omnideploy-files-'));

describe('writeFiles', () => {
  it('leaves a file that says the same untouched', async () => {
    const folder = await emptyFolder();
    await writeFiles(folder, new Map([['main.tf', 'a']]));
    const before = await stat(join(folder, 'main.tf'));
    await writeFiles(folder, new Map([['main.tf', 'a']]));
    expect((await stat(join(folder, 'main.tf'))).ino).toBe(before.ino);
  });

  it('removes what it no longer writes, and nothing of the user', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'override.tf'), 'mine');
    await writeFiles(
      folder,
      new Map([
        ['main.tf', 'a'],
        ['outputs.tf', 'b'],
      ]),
    );
    await writeFiles(folder, new Map([['main.tf', 'c']]));
    expect((await readdir(folder)).sort()).toEqual(['main.tf', 'override.tf']);
    expect(await readFile(join(folder, 'main.tf'), 'utf8')).toBe('c');
  });
});

it('knows the variables of the files in a folder', async () => {
  const folder = await emptyFolder();
  await writeFiles(
    folder,
    new Map([['variables.tf', 'variable "api_key" {\n  type = string\n}\n\nvariable "b" {\n}\n']]),
  );
  expect(declaredVariables(await readFiles(folder))).toEqual(['api_key', 'b']);
});
