import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Deployment, writeFileAtomic } from '@omnideploy/core';
import type { Engine } from './engine.js';
import { run } from './run.js';

/** What was learnt of an executable, and which file that was. */
interface Remembered extends Engine {
  readonly size: number;
  readonly changed: number;
}

/** A smaller file is a script that may choose another version each time: tfenv, asdf. Bytes. */
const SMALLEST_PROGRAM = 1_000_000;

const ask = async (path: string, environment: Deployment['environment']): Promise<Engine | undefined> => {
  const { stdout } = await run(path, {
    args: ['version'],
    environment: { ...environment, CHECKPOINT_DISABLE: '1' },
  }).catch(() => ({ stdout: '' }));
  const [, name, version] = /^(Terraform|OpenTofu) v(\d+\.\d+\.\d+)/m.exec(stdout) ?? [];
  return name && version ? { name: name as Engine['name'], path, version } : undefined;
};

const recall = async (file: string): Promise<readonly Remembered[]> => {
  const value: unknown = await readFile(file, 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch(() => []);
  return Array.isArray(value) ? (value as Remembered[]) : [];
};

/** Which program and version an executable is, asked once for each file; undefined when it is neither. */
export const identify = async (
  path: string,
  directory: string,
  environment: Deployment['environment'],
): Promise<Engine | undefined> => {
  const file = await stat(path).catch(() => undefined);
  const memory = join(directory, 'engines.json');
  const known = await recall(memory);
  const same = known.find((one) => one.path === path && one.size === file?.size && one.changed === file.mtimeMs);
  if (same) return { name: same.name, path, version: same.version };
  const engine = await ask(path, environment);
  if (engine && file && file.size >= SMALLEST_PROGRAM) {
    const others = known.filter((one) => one.path !== path);
    const all: Remembered[] = [...others, { ...engine, size: file.size, changed: file.mtimeMs }];
    await writeFileAtomic(memory, `${JSON.stringify(all, null, 2)}\n`);
  }
  return engine;
};
