import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of this package's package.json, from `src` and from `dist` alike. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/** This package's version. */
export const version = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
};
