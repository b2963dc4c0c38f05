import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '@omnideploy/core';

/** The files of a sandbox in its folder. */
export const filesIn = (directory: string) => ({
  process: join(directory, 'process.json'),
  starting: join(directory, 'starting.lock'),
  log: join(directory, 'server.log'),
  state: join(directory, 'state.json'),
  objects: join(directory, 'objects'),
});

/** Where a sandbox answers, or answered last. */
export interface ProcessRecord {
  /** Absent when it was stopped in order. */
  readonly processId?: number;
  readonly port: number;
}

export const readProcessFile = async (directory: string): Promise<ProcessRecord | undefined> => {
  try {
    const value = JSON.parse(await readFile(filesIn(directory).process, 'utf8')) as Partial<ProcessRecord> | null;
    return typeof value?.port === 'number' ? { ...value, port: value.port } : undefined;
  } catch {
    return undefined;
  }
};

export const writeProcessFile = (directory: string, record: ProcessRecord): Promise<void> =>
  writeFileAtomic(filesIn(directory).process, `${JSON.stringify(record)}\n`);
