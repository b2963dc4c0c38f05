import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keeps the contents of objects, which are too large for the state file. */
export interface Blobs {
  /** Answers the name under which the content can be read again. */
  write(content: Buffer): Promise<string>;
  read(name: string): Promise<Buffer | undefined>;
  clear(): Promise<void>;
}

const nameOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

export const memoryBlobs = (): Blobs => {
  const contents = new Map<string, Buffer>();
  return {
    write: async (content) => {
      contents.set(nameOf(content), content);
      return nameOf(content);
    },
    read: async (name) => contents.get(name),
    clear: async () => contents.clear(),
  };
};

/** One file for each content. What is written half in a crash is never referred to. */
export const folderBlobs = (folder: string): Blobs => ({
  write: async (content) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, nameOf(content)), content, { mode: 0o600 });
    return nameOf(content);
  },
  read: (name) => readFile(join(folder, name)).catch(() => undefined),
  clear: () => rm(folder, { recursive: true, force: true }),
});
