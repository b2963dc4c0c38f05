import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StackIdentity } from '../contracts/backend.js';
import { physicalName } from '../names/physical-name.js';
import { writeFileAtomic } from './atomic-file.js';
import { realm } from './work-directory.js';

/** What this machine remembers of a stack. The truth is the engine's; this finds it again. */
export interface StackEntry extends StackIdentity {
  readonly backend: string;
  readonly target: string;
  /** Whether it lives in the sandbox. */
  readonly sandbox: boolean;
  readonly outcome: string;
  /** When the last operation ended, ISO 8601. */
  readonly updated: string;
}

const folder = (workDirectory: string, sandbox: boolean): string => join(realm(workDirectory, sandbox), 'stacks');

/** `name-stack` at its full length: what `--stack` accepts beside the stack's own name. */
export const fullName = ({ name, stack }: StackIdentity): string => physicalName({ name, stack, limit: 128 });

const path = (workDirectory: string, entry: StackEntry): string =>
  join(folder(workDirectory, entry.sandbox), `${entry.backend}.${entry.region}.${fullName(entry)}.json`);

/** One file for each stack, so that runs side by side never overwrite one another's entries. */
export const rememberStack = (workDirectory: string, entry: StackEntry): Promise<void> =>
  writeFileAtomic(path(workDirectory, entry), `${JSON.stringify(entry, null, 2)}\n`);

export const forgetStack = (workDirectory: string, entry: StackEntry): Promise<void> =>
  rm(path(workDirectory, entry), { force: true });

/** After the sandbox was reset: none of its stacks exist any more. */
export const forgetSandboxStacks = (workDirectory: string): Promise<void> =>
  rm(folder(workDirectory, true), { recursive: true, force: true });

const isEntry = (value: unknown): value is StackEntry =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'stack', 'region', 'backend', 'target', 'outcome', 'updated'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );

const readEntries = async (directory: string): Promise<StackEntry[]> => {
  const files = await readdir(directory).catch(() => []);
  const read = async (file: string): Promise<StackEntry[]> => {
    // A damaged entry is passed over: the index only helps to find stacks, the engine has them.
    const value: unknown = await readFile(join(directory, file), 'utf8')
      .then(JSON.parse)
      .catch(() => undefined);
    return isEntry(value) ? [value] : [];
  };
  return (
    await Promise.all(
      files
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map(read),
    )
  ).flat();
};

/** Every stack that this machine knows of, the sandbox's last. */
export const listStacks = async (workDirectory: string): Promise<StackEntry[]> => [
  ...(await readEntries(folder(workDirectory, false))),
  ...(await readEntries(folder(workDirectory, true))),
];
