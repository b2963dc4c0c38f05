import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { problem } from '@omnideploy/core';

/** Lists what was written and the hash of each file, so that nobody's own work is overwritten. */
const LEDGER = '.omnideploy-generated.json';

type Ledger = Readonly<Record<string, string>>;

const hash = (content: string): string => createHash('sha256').update(content).digest('hex');

const readText = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const readLedger = async (directory: string): Promise<Ledger> => {
  const text = await readText(join(directory, LEDGER));
  if (text === undefined) return {};
  try {
    const { files } = JSON.parse(text) as { files?: Ledger };
    return files ?? {};
  } catch {
    // A damaged ledger claims nothing: files that are there then count as the user's own.
    return {};
  }
};

const pathIn = (directory: string, file: string): string => {
  const path = resolve(directory, file);
  if (path.startsWith(directory + sep)) return path;
  throw problem('extension-broken', `The backend wants to write ${file}, outside of ${directory}.`);
};

/** Files that are there and are not what the last run wrote. */
const findForeign = async (
  directory: string,
  files: ReadonlyMap<string, string>,
  ledger: Ledger,
): Promise<string[]> => {
  const foreign: string[] = [];
  for (const [file, content] of files) {
    const there = await readText(pathIn(directory, file));
    if (there !== undefined && there !== content && hash(there) !== ledger[file]) foreign.push(file);
  }
  return foreign;
};

/** What the last run wrote, this one does not, and nobody has edited. */
const removeStale = async (directory: string, files: ReadonlyMap<string, string>, ledger: Ledger): Promise<void> => {
  for (const [file, written] of Object.entries(ledger)) {
    if (files.has(file)) continue;
    const path = pathIn(directory, file);
    const there = await readText(path);
    if (there !== undefined && hash(there) === written) await rm(path);
  }
};

const write = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
};

/**
 * Writes generated files below a folder, the same bytes for the same input.
 * @returns their paths below the folder, sorted
 * @throws OmniDeployError `flag-invalid` when a file there is not ours to overwrite; `disk-error`
 */
export const writeGenerated = async (directory: string, files: ReadonlyMap<string, string>): Promise<string[]> => {
  try {
    const ledger = await readLedger(directory);
    const foreign = await findForeign(directory, files, ledger);
    if (foreign.length > 0)
      throw problem('flag-invalid', `In ${directory} there is already: ${foreign.join(', ')}.`, {
        remedy:
          'They were not written by omnideploy generate, or were edited since. Move them away, or choose another folder with --output.',
      });
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    await removeStale(directory, files, ledger);
    for (const [file, content] of sorted) await write(pathIn(directory, file), content);
    const hashes = Object.fromEntries(sorted.map(([file, content]) => [file, hash(content)]));
    await write(join(directory, LEDGER), `${JSON.stringify({ files: hashes }, null, 2)}\n`);
    return sorted.map(([file]) => file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw problem('disk-error', `${directory} cannot be written to: ${(error as Error).message}.`, { cause: error });
  }
};
