import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '@omnideploy/core';

/** What the generated files can be called. Others are the user's own and are left alone. */
const OURS: ReadonlySet<string> = new Set(['main.tf', 'variables.tf', 'outputs.tf', 'versions.tf', 'omnideploy.tf']);

/** Writes the files that differ, and removes ours that are no longer there. */
export const writeFiles = async (folder: string, files: ReadonlyMap<string, string>): Promise<void> => {
  for (const [name, content] of files) {
    const present = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (present !== content) await writeFileAtomic(join(folder, name), content);
  }
  for (const name of OURS) if (!files.has(name)) await rm(join(folder, name), { force: true });
};

/** The configuration files that are in the folder; none when it is not there. */
export const readFiles = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.tf')).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
};

/** The variables that files declare. */
export const declaredVariables = (files: ReadonlyMap<string, string>): string[] =>
  [...files.values()].flatMap((text) => [...text.matchAll(/^variable "([^"]+)"/gm)].map(([, name = '']) => name));
