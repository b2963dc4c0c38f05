import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '@omnideploy/core';
import { randomHex } from '../account.js';
import { messageOf } from '../message.js';
import { isObject } from '../template/model.js';
import { type Blobs, folderBlobs, memoryBlobs } from './blobs.js';
import { type Cloud, emptyCloud } from './model.js';

/** Where a sandbox keeps what it remembers. */
export interface Store {
  readonly cloud: Cloud;
  readonly blobs: Blobs;
  /** Writes soon; several changes at once are written together. */
  save(): void;
  /** Resolves when everything saved up to now is on disk. @throws when it cannot be written */
  saved(): Promise<void>;
}

/** A store that forgets everything when the process ends. */
export const memoryStore = (): Store => ({
  cloud: emptyCloud(randomHex(32)),
  blobs: memoryBlobs(),
  save: () => undefined,
  saved: async () => undefined,
});

const isStack = (value: unknown): boolean =>
  isObject(value) &&
  [value.id, value.name, value.region, value.status].every((text) => typeof text === 'string') &&
  Array.isArray(value.events) &&
  Array.isArray(value.changeSets) &&
  isObject(value.resources);

/** Looks only as deep as a start needs: what a person mended by hand may be wrong further in. */
const isCloud = (value: unknown): value is Cloud =>
  isObject(value) &&
  value.version === 1 &&
  Array.isArray(value.stacks) &&
  value.stacks.every(isStack) &&
  [value.world, value.faults, value.objects, value.driftDetections].every(isObject);

const load = async (file: string, log: (line: string) => void): Promise<Cloud> => {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return emptyCloud(randomHex(32));
    throw error;
  }
  try {
    const value: unknown = JSON.parse(content);
    if (isCloud(value)) return value;
  } catch {
    // Kept aside below, like a document of another shape.
  }
  const aside = `${file}.unreadable-${Date.now()}`;
  await rename(file, aside);
  log(`The state in ${file} could not be read and is kept as ${aside}. The sandbox starts empty.`);
  return emptyCloud(randomHex(32));
};

/** Reads the state kept in a folder, or starts empty. A file that cannot be read is kept aside under another name. */
export const folderStore = async (directory: string, log: (line: string) => void): Promise<Store> => {
  const file = join(directory, 'state.json');
  const cloud = await load(file, log);
  let isDirty = false;
  let writing: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    try {
      while (isDirty) {
        isDirty = false;
        await writeFileAtomic(file, JSON.stringify(cloud));
      }
    } finally {
      // In the same step as the look at `isDirty`: what is saved from now on needs a writer of its own.
      writing = undefined;
    }
  };
  const save = (): void => {
    isDirty = true;
    if (writing) return;
    writing = new Promise((resolve) => setImmediate(resolve)).then(write);
    // Whoever awaits `saved` hears of a full disk; without one it is only logged.
    writing.catch((error: unknown) => log(`The state cannot be written: ${messageOf(error)}`));
  };
  return { cloud, blobs: folderBlobs(join(directory, 'objects')), save, saved: async () => writing };
};
