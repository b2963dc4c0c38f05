import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { dirname } from 'node:path';
import { problem } from '../errors/error.js';
import { unwritable } from './atomic-file.js';
import { isProcessAlive } from './process-alive.js';

interface Holder {
  readonly processId: number;
  readonly host: string;
  readonly user: string;
  readonly operation: string;
  /** ISO 8601. */
  readonly since: string;
}

const readHolder = async (path: string): Promise<Holder | undefined> => {
  const value: Partial<Holder> | undefined = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as Partial<Holder>)
    .catch(() => undefined);
  return typeof value?.processId === 'number' ? (value as Holder) : undefined;
};

const isStale = (holder: Holder): boolean => holder.host === hostname() && !isProcessAlive(holder.processId);

const user = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
};

const take = async (path: string, operation: string): Promise<boolean> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch((cause) => {
    throw unwritable(path, cause);
  });
  try {
    const file = await open(path, 'wx', 0o600);
    const holder: Holder = {
      processId: process.pid,
      host: hostname(),
      user: user(),
      operation,
      since: new Date().toISOString(),
    };
    try {
      await file.writeFile(`${JSON.stringify(holder)}\n`).finally(() => file.close());
    } catch (error) {
      // Half a lock on a full disk would lock the stack for good.
      await rm(path, { force: true });
      throw error;
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unwritable(path, error);
  }
};

/**
 * Takes a stale lock away. Another run may find the same one at the same time and be faster: what
 * it has put in its place meanwhile goes back.
 */
const removeStale = async (path: string, stale: Holder): Promise<void> => {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    // The other run has taken it away.
    return;
  }
  const taken = await readHolder(aside);
  const isIt = taken?.processId === stale.processId && taken.since === stale.since;
  await (isIt ? rm(aside, { force: true }) : rename(aside, path));
};

/**
 * Runs `work` while this process alone holds the lock file. A lock whose process is gone on this
 * machine is taken over; the engine guards against other machines.
 * @throws OmniDeployError `stack-locked` that says who holds it since when, `disk-error`
 */
export const withLock = async <T>(path: string, operation: string, work: () => Promise<T>): Promise<T> => {
  let taken = await take(path, operation);
  if (!taken) {
    const holder = await readHolder(path);
    if (holder && isStale(holder)) {
      await removeStale(path, holder);
      taken = await take(path, operation);
    }
    if (!taken) {
      throw problem(
        'stack-locked',
        holder
          ? `${holder.user} on ${holder.host} runs "${holder.operation}" on this stack since ${holder.since} (process ${holder.processId}).`
          : 'Another run has just begun on this stack.',
        { remedy: `Wait until it ends. If it is no longer there, delete ${path}.` },
      );
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
};
