import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { npmCli } from '../../scripts/setup/npm.mjs';
import { packAll } from './pack.js';
import { startRegistry } from './registry.js';

const MINUTES = 60_000;

describe('packages as published, in an empty home', () => {
  let folder: string;
  let registry: Awaited<ReturnType<typeof startRegistry>>;

  const run = (program: string, ...args: string[]) => {
    const home = join(folder, 'home');
    const { CI: _, OMNIDEPLOY_WORK_DIR: __, ...environment } = process.env;
    return spawnSync(process.execPath, [program, ...args], {
      cwd: join(folder, 'project'),
      encoding: 'utf8',
      env: {
        ...environment,
        HOME: home,
        USERPROFILE: home,
        LOCALAPPDATA: join(home, 'AppData'),
        XDG_DATA_HOME: join(home, 'data'),
        XDG_CONFIG_HOME: join(home, 'config'),
        XDG_CACHE_HOME: join(home, 'cache'),
        // Our own packages come from the local registry, all others from the one that npm is set up with.
        'npm_config_@omnideploy:registry': registry.address,
      },
    });
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
    () => {
      expect(run(npmCli(process.env), 'install', '--no-audit', '--no-fund', '@omnideploy/cli')).toMatchObject({
        status: 0,
      });
      expect(omnideploy('targets').stdout).not.toMatch(/@omnideploy\/target-ecs \d/);
      expect(omnideploy('plugins', 'install', '@omnideploy/target-ecs')).toMatchObject({ status: 0 });
      expect(omnideploy('targets').stdout).toMatch(/^ecs .*@omnideploy\/target-ecs \d/m);
    },
    5 * MINUTES,
  );
});
