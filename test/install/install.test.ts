import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { npmCli } from '../../scripts/setup/npm.mjs';
import { packAll } from '../support/packed.mjs';
import { startRegistry } from './registry.js';

const execute = promisify(execFile);
const MINUTES = 60_000;

describe('packages as published, in an empty home', () => {
  let folder: string;
  let registry: Awaited<ReturnType<typeof startRegistry>>;

  /** What a program prints. Not synchronous: the registry answers from this process. */
  const run = async (program: string, ...args: string[]): Promise<string> => {
    const home = join(folder, 'home');
    const { stdout } = await execute(process.execPath, [program, ...args], {
      cwd: join(folder, 'project'),
      timeout: 4 * MINUTES,
      env: {
        ...process.env,
        HOME: home,
        USERPROFILE: home,
        LOCALAPPDATA: join(home, 'AppData'),
        XDG_DATA_HOME: join(home, 'data'),
        XDG_CONFIG_HOME: join(home, 'config'),
        XDG_CACHE_HOME: join(home, 'cache'),
        OMNIDEPLOY_WORK_DIR: join(home, 'work'),
        // Our own packages come from the local registry, all others from the one that npm is set up with.
        'npm_config_@omnideploy:registry': registry.address,
      },
    });
    return stdout;
  };
  const omnideploy = (...args: string[]) =>
    run(join(folder, 'project', 'node_modules', '@omnideploy', 'cli', 'bin', 'run.js'), ...args);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'omnideploy-install-'));
    for (const name of ['packed', 'home', 'project']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'project', 'package.json'), '{}');
    registry = await startRegistry(await packAll(join(folder, 'packed')));
  }, 2 * MINUTES);

  afterAll(async () => {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'installs the CLI, then a target that it lists',
    async () => {
      await run(npmCli(process.env), 'install', '--no-audit', '--no-fund', '@omnideploy/cli');
      expect(await omnideploy('targets')).not.toMatch(/@omnideploy\/target-ecs \d/);
      await omnideploy('plugins', 'install', '@omnideploy/target-ecs');
      expect(await omnideploy('targets')).toMatch(/^ecs .*@omnideploy\/target-ecs \d/m);
    },
    5 * MINUTES,
  );
});
