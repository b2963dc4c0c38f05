import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Path } from '../contracts/json.js';
import type { Source } from '../contracts/source.js';
import { childrenOf } from './present-fields.js';
import { readSource } from './read-source.js';
import { markedBy, problemsOf, readYaml } from './testing/config.js';
import { indexLines } from './text/lines.js';

/** The text at a path of a source. */
const textAt = (source: Source, path: Path, part: 'key' | 'value'): string => {
  const { start, end } = source.locate(path, part);
  const lines = indexLines(source.text);
  return source.text.slice(lines.offset(start), lines.offset(end));
};

const pathsOf = (value: unknown, path: Path = []): Path[] => [
  path,
  ...childrenOf(value).flatMap(([step, child]) => pathsOf(child, [...path, step])),
];

describe('readSource', () => {
  it.each(['', '  \n\n', '# only a comment\n', '---\n', '\ufeff', 'null\n'])('refuses %j as empty', (text) => {
    expect(problemsOf(() => readYaml(text))).toMatchObject([{ code: 'config-empty' }]);
  });

  it.each([
    ['- a', 'list'],
    ['text', 'single value'],
    ['5', 'single value'],
  ])('refuses %j, which is no map', (text, kind) => {
    const [problem] = problemsOf(() => readYaml(text));
    expect(problem).toMatchObject({ code: 'config-type', location: { start: { line: 1, column: 1 } } });
    expect(problem?.message).toContain(kind);
  });

  it('refuses more than 1 MiB', () => {
    const text = `a: ${'x'.repeat(1024 * 1024)}`;
    expect(problemsOf(() => readYaml(text))).toMatchObject([{ code: 'config-too-large' }]);
  });

  it('refuses what is not text', () => {
    expect(problemsOf(() => readYaml('a\0: 1'))).toMatchObject([{ code: 'config-unreadable' }]);
    expect(problemsOf(() => readYaml('a: "\\0"'))).toMatchObject([{ code: 'config-value' }]);
    expect(problemsOf(() => readYaml('"\\0": a'))).toMatchObject([{ code: 'config-value' }]);
  });

  it('reads a file by the end of its name', () => {
    expect(readSource('a.json', '{"a": 1}', {}).format).toBe('json');
    expect(readSource('a.yml', '{"a": 1}', {}).format).toBe('yaml');
    expect(problemsOf(() => readSource('a.json', 'a: 1', {}))).toMatchObject([{ code: 'config-syntax' }]);
  });

  it('reports all variables that are unset, each at its place', () => {
    const text = 'a: ${ONE}\nb:\n  - "x\\n ${TWO} ${SET}"\n  - |\n    text\n    and ${THREE}\n';
    const problems = problemsOf(() => readYaml(text, { SET: 's' }));
    expect(problems.map((problem) => markedBy(text, problem))).toEqual(['${ONE}', '${TWO}', '${THREE}']);
  });

  it('reports a variable once that an alias repeats', () => {
    expect(problemsOf(() => readYaml('a: &a ${ONE}\nb: *a\n'))).toHaveLength(1);
  });

  it('says where variables were used', () => {
    const source = readYaml('a: ${ONE}\nb: [x, "-${ONE}-"]', { ONE: '1' });
    expect(source.value).toEqual({ a: '1', b: ['x', '-1-'] });
    expect(source.variables).toEqual([
      { name: 'ONE', path: ['a'], whole: true },
      { name: 'ONE', path: ['b', 1], whole: false },
    ]);
  });

  it('does not expand keys and comments', () => {
    expect(readYaml('${KEY}: 1 # ${COMMENT}').value).toEqual({ '${KEY}': 1 });
  });

  it('locates keys and values', () => {
    const source = readYaml('a:\n  b: [x, {c: yes}]\n  d:\n');
    expect(textAt(source, ['a', 'b'], 'value')).toBe('[x, {c: yes}]');
    expect(textAt(source, ['a', 'b', 1, 'c'], 'value')).toBe('yes');
    expect(textAt(source, ['a', 'b', 1, 'c'], 'key')).toBe('c');
    expect(textAt(source, ['a', 'b', 0], 'key')).toBe('x');
  });

  it('locates the key where there is no value', () => {
    const source = readYaml('a:\n  d:\n');
    expect(textAt(source, ['a', 'd'], 'value')).toBe('d');
  });

  it('locates the nearest ancestor of what does not exist', () => {
    const source = readYaml('a:\n  b: 1\n');
    expect(textAt(source, ['a', 'x', 0], 'value')).toBe('a');
    expect(source.locate(['x'])).toMatchObject({ start: { line: 1, column: 1 } });
  });

  it('locates what an alias and a merge key bring in', () => {
    const source = readYaml('base: &base\n  x: 1\nmap:\n  <<: *base\nother: *base\n');
    expect(textAt(source, ['map', 'x'], 'value')).toBe('1');
    expect(textAt(source, ['other'], 'value')).toBe('*base');
    expect(source.locate(['other', 'x']).start).toEqual({ line: 2, column: 6 });
  });

  it('locates each key and scalar of any document by its own text', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const tree = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 3 }, word, fc.array(tie('node'), { maxLength: 3 }), tie('map')),
      map: fc.dictionary(word, tie('node'), { minKeys: 1, maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(tree.map, fc.boolean(), (value, asJson) => {
        const text = asJson ? JSON.stringify(value, null, 2) : stringify(value);
        const source = readSource(asJson ? 'a.json' : 'a.yaml', text, {});
        expect(source.value).toEqual(value);
        for (const path of pathsOf(value).slice(1)) {
          const last = path.at(-1);
          if (typeof last === 'string') expect(textAt(source, path, 'key').replaceAll('"', '')).toBe(last);
          const child = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], value);
          if (typeof child === 'string') expect(textAt(source, path, 'value').replaceAll('"', '')).toBe(child);
        }
      }),
    );
  });
});
