import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { problem } from '@omnideploy/core';

/** Signal 0 sends nothing: it only asks whether the process is there. */
const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Takes the right to start a server. Answers false when another process that is alive has it. */
export const takeStartLock = async (file: string): Promise<boolean> => {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(String(process.pid)).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw problem('disk-error', `The sandbox cannot write to ${dirname(file)}: ${(error as Error).message}.`, {
        remedy: 'Free some space, or let OMNIDEPLOY_WORK_DIR name a folder that can be written to.',
        cause: error,
      });
    }
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // An empty file belongs to a process that has just made it.
  if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
  return false;
};

export const releaseStartLock = (file: string): Promise<void> => rm(file, { force: true });
