import type { ExtensionKind, Manifest } from '../contracts/extension.js';

/** A package that may hold an extension, as discovery found it. Nothing of it has been loaded. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** The folder that holds its package.json. */
  readonly root: string;
  /** The `omnideploy` key of its package.json, whatever it is. */
  readonly manifest: unknown;
  readonly origin: 'user' | 'linked' | 'development' | 'bundled';
}

/** Where a clash within one package name is settled: what the user installed wins. */
export const precedence: readonly InstalledPackage['origin'][] = ['linked', 'user', 'development', 'bundled'];

const kinds: readonly ExtensionKind[] = ['target', 'backend', 'adapter', 'secret-source', 'sandbox'];

/** What a user types: it stands in commands, in completion scripts and in names of files. */
const NAME = /^[a-z][a-z0-9-]{0,62}$/;

/** What is wrong with a manifest, or the manifest. A bad one never takes the program down. */
export const readManifest = (value: unknown): { manifest: Manifest } | { fault: string } => {
  if (typeof value !== 'object' || value === null) return { fault: 'its "omnideploy" key is not an object' };
  const manifest = value as Partial<Manifest>;
  if (typeof manifest.api !== 'number') return { fault: 'its manifest has no "api" version' };
  if (!kinds.includes(manifest.kind as ExtensionKind))
    return { fault: `its manifest's "kind" is none of ${kinds.join(', ')}` };
  for (const key of ['name', 'summary', 'module'] as const)
    if (typeof manifest[key] !== 'string' || manifest[key] === '') return { fault: `its manifest has no "${key}"` };
  if (!NAME.test(String(manifest.name)))
    return { fault: 'its manifest\'s "name" is not lower-case letters, digits and hyphens, beginning with a letter' };
  return { manifest: manifest as Manifest };
};
