import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isProcessAlive, unwritable } from '@omnideploy/core';

/** Takes the right to start a server. Answers false when another process that is alive has it. */
export const takeStartLock = async (file: string): Promise<boolean> => {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(String(process.pid)).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(file, error);
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // An empty file belongs to a process that has just made it.
  if (holder > 0 && !isProcessAlive(holder)) await rm(file, { force: true });
  return false;
};

export const releaseStartLock = (file: string): Promise<void> => rm(file, { force: true });
