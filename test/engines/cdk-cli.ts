import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestCloud } from './cloud.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const CLI = join(dirname(require.resolve('aws-cdk/package.json')), 'bin', 'cdk');
/** It has aws-cdk-lib and constructs: what `npm install` would bring. */
const MODULES = fileURLToPath(new URL('../../plugins/backend-cdk/node_modules', import.meta.url));

/** A generated app in a folder of its own, with the plain cdk CLI to run in it. */
export interface CdkApp {
  /** Runs a command and gives all that it prints. @throws when it ends with an error */
  cdk(...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

export const installApp = async (files: ReadonlyMap<string, string>, { access }: TestCloud): Promise<CdkApp> => {
  const folder = await mkdtemp(join(tmpdir(), 'omnideploy-cdk-app-'));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(MODULES, join(folder, 'node_modules'), 'junction');
  const env = {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: folder,
    USERPROFILE: folder,
    AWS_ENDPOINT_URL: access.endpoint,
    AWS_ACCESS_KEY_ID: access.accessKeyId,
    AWS_SECRET_ACCESS_KEY: access.secretAccessKey,
    CDK_VALIDATION: 'false',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
  };
  return {
    cdk: async (...args) => {
      const { stdout, stderr } = await run(process.execPath, [CLI, ...args, '--no-notices', '--no-color'], {
        cwd: folder,
        env,
      });
      return stdout + stderr;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
