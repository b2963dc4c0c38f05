import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../terminal.js';

/** Lays a plugin out as oclif's `plugins install` leaves it. `files` are below the plugin's root. */
export const installPlugin = (
  { environment }: Terminal,
  name: string,
  omnideploy: unknown,
  files: Readonly<Record<string, string>> = {},
): void => {
  const data = environment.OMNIDEPLOY_DATA_DIR ?? '';
  const root = join(data, 'node_modules', name);
  mkdirSync(root, { recursive: true });
  const all = {
    'package.json': JSON.stringify({ name, version: '1.0.0', type: 'module', oclif: {}, omnideploy }),
    ...files,
  };
  for (const [file, content] of Object.entries(all)) writeFileSync(join(root, file), content);
  const list = join(data, 'package.json');
  const { oclif } = readList(list);
  writeFileSync(list, JSON.stringify({ oclif: { plugins: [...oclif.plugins, { name, type: 'user' }] } }));
};

const readList = (path: string): { oclif: { plugins: unknown[] } } => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { oclif: { plugins: [] } };
  }
};
