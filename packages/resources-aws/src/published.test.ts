import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const dist = join(import.meta.dirname, '../dist');
const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|d\.ts)$/.test(name));

/** `from 'x'` and `import('x')`, in code and in declarations. */
const IMPORT = /(?:from|import\()\s*['"]([^'"]+)['"]/g;
const imports = modules.flatMap((name) =>
  [...readFileSync(join(dist, name), 'utf8').matchAll(IMPORT)].map(([, specifier = '']) => specifier),
);

it('imports core alone: the packages that check the renderings are not needed to use them', () => {
  const packages = imports.filter((specifier) => !specifier.startsWith('.'));
  expect([...new Set(packages)]).toEqual(['@omnideploy/core']);
});
