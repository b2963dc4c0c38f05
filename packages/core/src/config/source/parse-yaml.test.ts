import { describe, expect, it } from '@jest/globals';
import { markedBy, problemsOf, readYaml } from '../testing/config.js';

const read = (text: string): unknown => readYaml(text).value;

describe('parseYaml', () => {
  it('reads scalars by the rules of YAML 1.2', () => {
    expect(read('a: 0x1F\nb: 0o17\nc: yes\nd: True\ne: 2026-01-01\nf: ~\ng: 1.50\nh: "8"')).toEqual({
      a: 31,
      b: 15,
      c: 'yes',
      d: true,
      e: '2026-01-01',
      f: null,
      g: 1.5,
      h: '8',
    });
  });

  it('does so whatever version the file asks for', () => {
    expect(read('%YAML 1.1\n---\na: yes')).toEqual({ a: 'yes' });
  });

  it('keeps as text what JSON cannot hold', () => {
    expect(read('a: .inf\nb: .nan')).toEqual({ a: '.inf', b: '.nan' });
  });

  it('takes each key as text', () => {
    expect(read('8080: a\ntrue: b\nnull: c')).toEqual({ 8080: 'a', true: 'b', null: 'c' });
  });

  it('follows aliases to the last anchor before them', () => {
    expect(read('a: &x 1\nb: *x\nc: &x 2\nd: *x\n&y k: v\ne: *y')).toMatchObject({ b: 1, d: 2, e: 'k' });
  });

  it('merges maps, and what stands in the map itself goes first', () => {
    const text = 'base: &base {a: 1, b: 1}\nmore: &more {b: 2, c: 2}\nmap:\n  <<: [*base, *more]\n  a: 3';
    expect(read(text)).toMatchObject({ map: { a: 3, b: 1, c: 2 } });
    expect(read('"<<": {a: 1}')).toEqual({ '<<': { a: 1 } });
    expect(problemsOf(() => read('<<: 5'))).toMatchObject([{ code: 'config-syntax' }]);
  });

  it('reads files with a byte order mark and with Windows line ends', () => {
    const source = readYaml('\ufeffname: app\r\nlist:\r\n  - a\r\n');
    expect(source.value).toEqual({ name: 'app', list: ['a'] });
    expect(source.locate(['list', 0]).start).toEqual({ line: 3, column: 5 });
    expect(source.locate(['name'], 'key').start).toEqual({ line: 1, column: 1 });
  });

  it.each([
    ['a:\n\tb: 1', '\t', 'Indent with spaces.'],
    ['a: "x\nb: 1\n', '"', 'End the text with the same quote.'],
    ['a: 1\n---\nb: 2', '---', 'Keep one: remove the --- line and what belongs to the others, or split the file.'],
    ['a: !secret x', '!secret', 'Remove the tag, or put quotes around a text that begins with !.'],
    ['a: !!binary aGk=', '!!binary', 'Remove the tag, or put quotes around a text that begins with !.'],
    ['? [a]\n: b', '[', 'Write key: value.'],
    [
      'a: b: c',
      'b',
      'Put quotes around a text that holds a colon and a space. If there is none, the next line is indented too far.',
    ],
    ['a:\n  b: 1\n c: 2', ' ', 'All keys of a map, and all entries of a list, begin in the same column.'],
    ['hosts: [*.example.com]', '*.example.com', 'Put quotes around a text that begins with *.'],
    ['a: &a [*a]', '*a', 'Put quotes around a text that begins with *.'],
    ['a: {b: ${X}}', '{', 'Put quotes around it: inside [ ] and { } the braces mean something else.'],
    ['a: @x', '@', 'Put quotes around it.'],
    ["a: 'it's'", "s'", 'Put quotes around the whole value; inside single quotes write a single quote twice.'],
    ['a: 1\nb: 2\na: 3', 'a', 'Keep one of the two.'],
    ['a: 1\nname', 'name', 'Write key: value. If the line belongs to the text above it, indent it more.'],
  ])('explains %j', (text, marked, remedy) => {
    const [problem] = problemsOf(() => read(text));
    expect(problem).toMatchObject({ code: 'config-syntax', remedy });
    expect(problem && markedBy(text, problem)).toBe(marked);
  });

  it('reports the mistakes of different lines together', () => {
    const problems = problemsOf(() => read('a: @x\nb: 1\nc: `y`\n'));
    expect(problems.map(({ location }) => location?.start.line)).toEqual([1, 3]);
  });

  it('refuses what grows too large by aliases', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level += 1) {
      const alias = `*a${level - 1}`;
      lines.push(`a${level}: &a${level} [${Array(10).fill(alias).join(', ')}]`);
    }
    expect(problemsOf(() => read(lines.join('\n')))).toMatchObject([{ code: 'config-too-large' }]);
  });

  it('refuses what is nested too deep', () => {
    expect(problemsOf(() => read(`a: ${'['.repeat(200)}${']'.repeat(200)}`))).toMatchObject([
      { code: 'config-syntax' },
    ]);
    expect(problemsOf(() => read(`a: ${'['.repeat(50_000)}`))).toMatchObject([{ code: 'config-syntax' }]);
  });
});
