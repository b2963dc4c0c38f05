import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSource } from '../read-source.js';
import { problemsOf } from '../testing/config.js';
import { parseJson } from './parse-json.js';

const read = (text: string): unknown => readSource('deploy.json', text, {}).value;

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('parseJson', () => {
  it('reads maps, lists and scalars', () => {
    expect(read('{"a": [1, -2.5e3, true, false, null, "x\\u0041\\n"], "b": {}}')).toEqual({
      a: [1, -2500, true, false, null, 'xA\n'],
      b: {},
    });
  });

  it.each([
    ['{"a": 1,}', 1, 9, 'JSON allows no comma before }.'],
    ['{"a" 1}', 1, 6, 'A colon was expected after the key.'],
    ["{'a': 1}", 1, 2, 'A key in double quotes was expected here.'],
    ['{"a": 1\n "b": 2}', 2, 2, 'A comma or } was expected here.'],
    ['{"a": 1} x', 1, 10, 'Something stands after the end of the document.'],
    ['{"a": // no\n1}', 1, 7, 'A value was expected here.'],
    ['{"a": 01}', 1, 8, 'A comma or } was expected here.'],
    ['{"a": [1, 2', 1, 12, 'The file ends too early. A comma or ] was expected here.'],
  ])('points into %s', (text, line, column, message) => {
    const [problem] = problemsOf(() => read(text));
    expect(problem).toMatchObject({ code: 'config-syntax', message, location: { start: { line, column } } });
  });

  it('refuses a key that is there twice', () => {
    const [problem] = problemsOf(() => read('{"a": 1,\n "a": 2}'));
    expect(problem).toMatchObject({ code: 'config-syntax', location: { start: { line: 2, column: 2 } } });
  });

  it('accepts what JSON.parse accepts and gives the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const text = JSON.stringify(value, null, 1);
        expect(parseJson(text).problems).toEqual([]);
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.5',
      'e',
      'true',
      'null',
      ' ',
      '\\',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 8 }), (text) => {
        const isDuplicate = parseJson(text).problems.some(({ message }) => message.includes('twice'));
        fc.pre(!isDuplicate);
        expect(parseJson(text).problems.length === 0).toBe(accepts(text));
      }),
      { numRuns: 2000 },
    );
  });
});
