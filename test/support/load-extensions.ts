import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ExtensionKind, type Extensions, isExtension } from '@omnideploy/core';
import { extensions } from './workspace.js';

/** The built extensions of a kind, each with its folder. */
export const loadExtensions = <Kind extends ExtensionKind>(
  kind: Kind,
): Promise<{ folder: string; extension: Extensions[Kind] }[]> =>
  Promise.all(
    extensions
      .filter(({ manifest }) => manifest.kind === kind)
      .map(async ({ folder, path, manifest }) => {
        const { default: extension }: { default?: unknown } = await import(
          pathToFileURL(join(path, manifest.module)).href
        );
        if (!isExtension(extension, kind)) throw new Error(`${folder} does not export a ${kind}`);
        return { folder, extension };
      }),
  );
