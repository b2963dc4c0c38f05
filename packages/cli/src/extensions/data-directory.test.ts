import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../package.js';
import { dataDirectory } from './data-directory.js';

const execute = promisify(execFile);

/** Where oclif itself looks, in a process with this environment. */
const oclifDirectory = async (environment: Readonly<Record<string, string>>): Promise<string> => {
  const script = `import { Config } from '@oclif/core';
    process.stdout.write((await Config.load({ root: ${JSON.stringify(packageRoot)}, userPlugins: false })).dataDir);`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', script], {
    cwd: packageRoot,
    env: { PATH: process.env.PATH, ...environment },
  });
  return stdout;
};

describe('dataDirectory', () => {
  it.each([
    [{ HOME: '/home/ann' }],
    [{ HOME: '/home/ann', XDG_DATA_HOME: '/data' }],
    [{ HOME: '/home/ann', XDG_DATA_HOME: '/data', OMNIDEPLOY_DATA_DIR: '/own' }],
  ])('is where oclif installs plugins with %j', async (environment) => {
    expect(dataDirectory(environment)).toBe(await oclifDirectory(environment));
  });

  it('is in the local application data on Windows', () => {
    expect(dataDirectory({ LOCALAPPDATA: 'C:/Users/ann/AppData/Local' }, 'win32')).toBe(
      join('C:/Users/ann/AppData/Local', 'omnideploy'),
    );
  });
});
