import { chmod } from 'node:fs/promises';
import { join } from 'node:path';

/** Lets nobody else read the state that the engine writes in a folder, when it keeps it there. */
export const protectState = async (folder: string): Promise<void> => {
  for (const name of ['terraform.tfstate', 'terraform.tfstate.backup'])
    await chmod(join(folder, name), 0o600).catch(() => undefined);
};
