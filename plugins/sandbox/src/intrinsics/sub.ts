import type { Json } from '@omnideploy/core';

const VARIABLE = /\$\{([^}]*)\}/g;

/** The names in a pattern of Fn::Sub. `${!Literal}` is none. */
export const subNames = (pattern: string): string[] =>
  [...pattern.matchAll(VARIABLE)].map((match) => (match[1] ?? '').trim()).filter((name) => !name.startsWith('!'));

/** Replaces each `${Name}`; `${!Literal}` becomes `${Literal}`. */
export const substitute = (pattern: string, resolve: (name: string) => Json): string =>
  pattern.replaceAll(VARIABLE, (_, inner: string) => {
    const name = inner.trim();
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    const value = resolve(name);
    return Array.isArray(value) ? value.join(',') : String(value);
  });
