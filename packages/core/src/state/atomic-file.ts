import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type OmniDeployError, problem } from '../errors/error.js';

/** Why a file below the work directory could not be written. */
export const unwritable = (path: string, cause: unknown): OmniDeployError =>
  problem('disk-error', `${path} cannot be written: ${(cause as Error).message}.`, {
    remedy: 'Free some space, or let OMNIDEPLOY_WORK_DIR name a folder that can be written to.',
    cause,
  });

/**
 * Writes a file so that a reader sees the old content or the new one, never a part, even after a
 * crash. Mode 0600, in folders of mode 0700 that are made when missing.
 * @throws OmniDeployError `disk-error`; what was there before is then unharmed
 */
export const writeFileAtomic = async (path: string, content: string): Promise<void> => {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw unwritable(path, cause);
  }
};
