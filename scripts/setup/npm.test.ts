import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { npmCli } from './npm.mjs';

describe('npmCli', () => {
  let folder: string;
  const place = async (...parts: string[]) => {
    const file = join(folder, ...parts);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '');
    return file;
  };

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'omnideploy-npm-')));
  });

  it('is the npm that runs the script', async () => {
    const cli = await place('given', 'npm-cli.js');
    expect(npmCli({ npm_execpath: cli })).toBe(cli);
  });

  it('is the npm beside Node when another package manager runs the script', async () => {
    const pnpm = await place('pnpm', 'pnpm.cjs');
    const cli = await place('node', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
    expect(npmCli({ npm_execpath: pnpm }, join(folder, 'node', 'bin', 'node'))).toBe(cli);
  });

  it('says that npm is missing', () => {
    expect(() => npmCli({ PATH: folder }, join(folder, 'nowhere', 'node'))).toThrow('npm was not found');
  });
});
