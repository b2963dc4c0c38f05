import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expand } from './expand.js';

const environment = { NAME: 'value', EMPTY: '', TRICKY: '${NAME} $$ ${' };
const expanded = (text: string): string => expand(text, environment).value;
const problemsOf = (text: string): string[] => expand(text, environment).problems.map(({ code }) => code);

describe('expand', () => {
  it('puts in the value of a variable', () => {
    expect(expanded('a-${NAME}-b')).toBe('a-value-b');
  });

  it('takes the default with :- when the variable is unset or empty', () => {
    expect(['${NONE:-d}', '${EMPTY:-d}', '${NAME:-d}', '${NONE:-}'].map(expanded)).toEqual(['d', 'd', 'value', '']);
  });

  it('takes the default with - only when the variable is unset', () => {
    expect(['${NONE-d}', '${EMPTY-d}', '${NAME-d}'].map(expanded)).toEqual(['d', '', 'value']);
  });

  it('expands a default, but only when it is needed', () => {
    expect(expanded('${NONE:-a-${NAME}-$$}')).toBe('a-value-$');
    expect(expanded('${NONE:-${NEITHER:-last}}')).toBe('last');
    expect(expand('${NAME:-${NONE}}', environment)).toMatchObject({ value: 'value', problems: [] });
  });

  it('makes a dollar sign of two', () => {
    expect(['$$', '$${NAME}', '$$$$', '$$${NAME}'].map(expanded)).toEqual(['$', '${NAME}', '$$', '$value']);
  });

  it('leaves a dollar sign before anything else', () => {
    expect(['$', '$NAME', 'costs $5', '$(x)', 'a$'].map(expanded)).toEqual(['$', '$NAME', 'costs $5', '$(x)', 'a$']);
  });

  it('takes what a variable holds as data', () => {
    expect(expanded('${TRICKY}')).toBe('${NAME} $$ ${');
  });

  it('reports every unset variable at its place', () => {
    expect(expand('${A} ${NAME} ${B}', environment).problems).toMatchObject([
      { code: 'config-variable-unset', at: 0, remedy: 'Set A, or give a default: ${A:-default}.' },
      { code: 'config-variable-unset', at: 13 },
    ]);
  });

  it('names a set variable of nearly that name', () => {
    expect(expand('${NAEM}', environment).problems[0]?.message).toBe(
      'The environment variable NAEM is not set. NAME is.',
    );
  });

  it('does not take what every object inherits for a variable', () => {
    expect(problemsOf('${constructor}')).toEqual(['config-variable-unset']);
  });

  it.each([
    '${',
    '${}',
    '${1A}',
    '${NAME',
    '${NAME:default}',
    '${NAME?x}',
    '${NAME:-',
    '${ NAME }',
    '${pulumi:}',
    '${pulumi:a b}',
  ])('refuses %s', (text) => {
    expect(problemsOf(text)).toContain('config-variable-syntax');
  });

  it('takes a Pulumi key only as the whole text', () => {
    expect(expand('${pulumi:db:password}', {})).toMatchObject({
      uses: [{ name: 'pulumi:db:password', whole: true }],
      problems: [],
    });
    expect(problemsOf('x${pulumi:key}')).toEqual(['config-variable-syntax']);
    expect(problemsOf('${NONE:-${pulumi:key}}')).toEqual(['config-variable-syntax']);
  });

  it('says which variables were asked for, and which are the whole text', () => {
    expect(expand('${NAME}', environment).uses).toEqual([{ name: 'NAME', whole: true }]);
    expect(expand('${NONE:-x}', environment).uses).toEqual([{ name: 'NONE', whole: true }]);
    expect(expand('${NONE:-${NAME}} ', environment).uses).toEqual([
      { name: 'NONE', whole: false },
      { name: 'NAME', whole: false },
    ]);
  });

  it('gives back any text whose dollar signs are doubled', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', 'A', ':', '-', ' ') }), (text) => {
        expect(expand(text.replaceAll('$', '$$$$'), {})).toEqual({ value: text, uses: [], problems: [] });
      }),
    );
  });

  it('gives back any value, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[A-Za-z_]\w*$/), (value, name) => {
        expect(expand(`\${${name}}`, { [name]: value }).value).toBe(value);
      }),
    );
  });

  it('takes any text without a brace or dollar sign as a default', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^${}]*$/), (text) => {
        expect(expand(`\${NONE-${text}}`, {}).value).toBe(text);
      }),
    );
  });
});
