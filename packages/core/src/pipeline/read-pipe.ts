import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const CHUNK_BYTES = 64 * 1024;
/** Milliseconds between two looks at a pipe whose writer has not written yet. */
const PAUSE = 10;

/**
 * All that comes out of a pipe or a device, `/dev/stdin` for one. Waits for who writes to it, but
 * not for someone to begin: a pipe that nobody has opened for writing is empty.
 * @param limit bytes after which reading ends: a device can give without end
 */
export const readPipe = async (path: string, limit: number): Promise<Buffer> => {
  // Asked for here and not imported: the CLI's bundle reaches functions of node:fs late, but not its constants.
  const { O_RDONLY, O_NONBLOCK = 0 } = process.getBuiltinModule('node:fs').constants;
  const file = openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    const chunks: Buffer[] = [];
    let bytes = 0;
    while (bytes <= limit) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const read = readSome(file, chunk);
      if (read === 0) break;
      if (read === undefined) await wait(PAUSE);
      else {
        chunks.push(chunk.subarray(0, read));
        bytes += read;
      }
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
};

/** How many bytes were read; undefined when there are none as yet. */
const readSome = (file: number, into: Buffer): number | undefined => {
  try {
    return readSync(file, into);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
};
