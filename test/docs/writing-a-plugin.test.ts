import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BLOCK = /^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm;

const filesOf = (page: string): [file: string, text: string][] =>
  [...page.matchAll(BLOCK)].map(([, file = '', text = '']) => [file, text]);

/** Packages that `npm install` would bring, from this checkout. */
const installed = {
  '@omnideploy/core': 'packages/core',
  '@omnideploy/conformance': 'packages/conformance',
  '@types/node': 'node_modules/@types/node',
};

describe('docs/writing-a-plugin.md', () => {
  let folder: string;
  const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'omnideploy-plugin-'));
    const page = await readFile(join(root, 'docs/writing-a-plugin.md'), 'utf8');
    for (const [file, text] of filesOf(page)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    for (const [name, place] of Object.entries(installed)) {
      await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true });
      await symlink(join(root, place), join(folder, 'node_modules', name), 'junction');
    }
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('shows a plugin that compiles and passes its own test', () => {
    const compiled = run(join(root, 'node_modules/typescript/bin/tsc'));
    expect(compiled.stdout).toBe('');
    const tested = run('--test');
    expect(tested.stdout).toMatch(/# fail 0|ℹ fail 0/);
    expect(tested.status).toBe(0);
  }, 60_000);
});
