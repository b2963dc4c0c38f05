import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOf, installPlugins, packAll, unpack } from '../support/packed.mjs';

const execute = promisify(execFile);
const listModules = fileURLToPath(new URL('list-modules.mjs', import.meta.url));

/** The program as published, with every plugin installed, and nothing that either depends on. */
const install = async () => {
  const home = await mkdtemp(join(tmpdir(), 'omnideploy-startup-'));
  const root = join(home, 'cli');
  const packed = await packAll(join(home, 'packed'));
  await unpack(cliOf(packed).tarball, root);
  await installPlugins(packed, join(home, 'data'));
  return { home, root };
};

describe('start-up', () => {
  let installed: Awaited<ReturnType<typeof install>>;

  beforeAll(async () => {
    installed = await install();
  }, 60_000);

  const run = async (name: string, args: readonly string[]) => {
    const list = join(installed.home, `${name}.txt`);
    const { stdout } = await execute(
      process.execPath,
      ['--import', pathToFileURL(listModules).href, join(installed.root, 'bin/run.js'), ...args],
      { env: { ...process.env, OMNIDEPLOY_DATA_DIR: join(installed.home, 'data'), MODULE_LIST: list } },
    );
    const base = pathToFileURL(`${installed.root}/`).href;
    const modules = (await readFile(list, 'utf8')).trim().split('\n');
    return { stdout, modules: modules.map((url) => url.replace(base, '')) };
  };

  // Neither a cloud SDK, nor a parser, nor oclif, nor any extension: the program's own two files.
  it.each([['--help'], ['targets'], ['backends'], ['runtimes'], ['--version']])(
    '%s loads the entry and one bundle',
    async (word) => {
      expect((await run(word.replaceAll('-', ''), [word])).modules).toEqual(['bin/run.js', 'dist/main.js']);
    },
  );

  it('has neither parser nor validator in that bundle', async () => {
    const bundle = await readFile(join(installed.root, 'dist/main.js'), 'utf8');
    expect(bundle).not.toMatch(/YAMLParseError|ajv|aws-sdk|aws-cdk/);
  });

  it('sees every plugin all the same', async () => {
    expect((await run('seen', ['targets', '--json'])).stdout).toContain('@omnideploy/target-ecs');
  });
});
