import { rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Context } from './context.js';

/** Removes the folder of a stack that has nothing left, and the region's when it was the last one there. */
export const removeStack = async ({ folder }: Context): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  // Refused, as it should be, while other stacks are there.
  await rmdir(dirname(folder)).catch(() => undefined);
};
