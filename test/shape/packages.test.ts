import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { nameOfFolder, packages } from '../support/workspace.js';

describe.each(packages)('$folder', ({ folder, path, json }) => {
  it('is named like its folder, since oclif drops a plugin that is not', () => {
    expect(json.name).toBe(nameOfFolder(folder));
  });

  it('can be published: ESM for Node 22, under the MIT licence, described', () => {
    expect(json).toMatchObject({ type: 'module', license: 'MIT', engines: { node: '>=22' } });
    expect(json.description).toMatch(/^[A-Z].*\.$/);
    expect(json.private).toBeUndefined();
  });

  it('publishes what is built and its README, not its sources', () => {
    expect(json.files).toEqual(expect.arrayContaining(['dist', 'README.md']));
    expect(json.files).not.toContain('src');
  });

  it('has a README that begins with its name', () => {
    expect(readFileSync(join(path, 'README.md'), 'utf8')).toMatch(new RegExp(`^# ${json.name}\n`));
  });

  it('is built and type-checked like the others', () => {
    expect(Object.keys(json.scripts ?? {})).toEqual(expect.arrayContaining(['build', 'types']));
    expect(existsSync(join(path, 'tsconfig.json'))).toBe(true);
  });

  it('pins what it depends on', () => {
    const ranges = Object.values(json.dependencies ?? {}).filter(
      (version) => !/^(\d[\w.+-]*|workspace:\*)$/.test(version),
    );
    expect(ranges).toEqual([]);
  });
});
