import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where caches, the stack index and local engine state are: OMNIDEPLOY_WORK_DIR, else `~/.omnideploy`. */
export const workDirectory = (environment: Readonly<Record<string, string | undefined>>): string =>
  environment.OMNIDEPLOY_WORK_DIR ? resolve(environment.OMNIDEPLOY_WORK_DIR) : join(homedir(), '.omnideploy');

/** The part of the work directory that belongs to the real clouds, or to the sandbox: never mixed. */
export const realm = (directory: string, sandbox: boolean): string =>
  sandbox ? join(directory, 'sandbox') : directory;
