import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOmniDeployError } from '../errors/error.js';
import { readSource } from './read-source.js';
import { resolveConfig } from './resolve-config.js';
import { smallest } from './testing/config.js';

/** Reads and resolves; only an error for the user may come of it. */
const tryOut = (text: string, file = 'deploy.yaml', environment: Record<string, string> = {}): boolean => {
  try {
    const source = readSource(file, text, environment);
    resolveConfig({ config: source.value, origin: (path) => path }, source, { section: { name: 'ecs' } });
    return true;
  } catch (error) {
    if (!isOmniDeployError(error) || error.diagnostics.length === 0) throw error;
    for (const { frame, location } of error.diagnostics) expect(frame === undefined).toBe(location === undefined);
    return false;
  }
};

const pieces = fc.constantFrom(
  ...[
    'name',
    'container',
    'image',
    'ports',
    'ecs',
    ':',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '$',
  ],
  ...[
    '${',
    '${A}',
    '|',
    '>',
    '&a',
    '*a',
    '<<',
    '#',
    '!',
    '%',
    '?',
    '\t',
    '\r\n',
    '1',
    '~',
    '\0',
    '\\',
    'é',
    '\ufeff',
    '---',
  ],
);

describe('any text at all', () => {
  it.each(['deploy.yaml', 'deploy.json'])('gives a config or an error for the user: %s', (file) => {
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 40 }), (text) => void tryOut(text, file)),
      { numRuns: 1500 },
    );
  });

  it('gives the same behind a config that is right', () => {
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 20 }), (text) => void tryOut(`${smallest}tags:\n  a: ${text}`)),
      { numRuns: 1000 },
    );
  });

  it('gives a config or an error for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        tryOut(
          JSON.stringify({ name: 'a', container: value, service: value, environment: value, secrets: value }),
          'a.json',
        );
      }),
    );
  });

  it('gives a config or an error for names that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      for (const text of [
        `${name}: 1`,
        `${smallest}${name}: {}`,
        `${smallest}environment: {${name}: x}`,
        `${smallest}tags: {${name}: }`,
      ])
        expect(typeof tryOut(text)).toBe('boolean');
  });
});

describe('large files', () => {
  const times = (count: number, part: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => part(index)).join('');

  it.each([
    ['unknown keys', times(20_000, (index) => `k${index}: 1\n`)],
    ['ports without a number', `name: a\ncontainer:\n  image: a\n  ports:\n${times(20_000, () => '    - port: 1\n')}`],
    ['numbers as environment', `${smallest}environment:\n${times(20_000, (index) => `  K${index}: 1.0\n`)}`],
    ['unset variables', `a: ${times(100_000, () => '${X} ')}`],
    ['open brackets', `a: ${'['.repeat(200_000)}`],
    ['empty maps', '{}'.repeat(20_000)],
    ['nested defaults', `a: ${'${A:-'.repeat(100_000)}`],
    [
      'merges of a large map',
      `a: &a\n${times(20_000, (index) => `  k${index}: 1\n`)}${times(20_000, (index) => `m${index}: {<<: *a}\n`)}`,
    ],
    ['the same domain', `${smallest}service:\n  domains:\n${times(20_000, () => '    - a.com\n')}`],
    ['a long line', `${smallest}region: ${'x'.repeat(900_000)}`],
  ])('with %s are answered quickly', (_what, text) => {
    const start = performance.now();
    tryOut(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('do not grow without bound by the values of variables', () => {
    expect(tryOut(`a: ${'${BIG}'.repeat(10_000)}`, 'a.yaml', { BIG: 'x'.repeat(100_000) })).toBe(false);
    expect(
      tryOut(
        times(10_000, (index) => `k${index}: \${BIG}\n`),
        'a.yaml',
        { BIG: 'x'.repeat(100_000) },
      ),
    ).toBe(false);
  });
});
