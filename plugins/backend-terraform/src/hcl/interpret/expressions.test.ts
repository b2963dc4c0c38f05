import { describe, expect, it } from '@jest/globals';
import { join, json, ref, secret, type Value } from '@omnideploy/core';
import { onOneLine } from '../syntax/expression-text.js';
import { interpret, literal, type Scope } from './expressions.js';

const scope: Scope = {
  reference: ({ $ref: [id, output] }) => `test_thing.${id}.${output}`,
  secret: (name) => `var.${name}`,
};
const hcl = (value: Value): string => onOneLine(interpret(value, scope));
const arn = ref('role', 'arn');

describe('interpret', () => {
  it.each<[string, Value, string]>([
    ['literals in any nesting', { a: [1, true, null, 'x', {}], b: [] }, '{ a = [1, true, null, "x", {}], b = [] }'],
    ['numbers', [-1.5, 1e21, 0], '[-1.5, 1e+21, 0]'],
    ['a reference', arn, 'test_thing.role.arn'],
    ['a secret', secret('token'), 'var.token'],
    ['a join as a template', join('a', 1, arn, '/', '*'), '"a1${test_thing.role.arn}/*"'],
    ['a join of literals', join('a', 'b', 3, true, null), '"ab3true"'],
    ['a join of a single expression', join('', arn), 'test_thing.role.arn'],
    ['an empty join', join(), '""'],
    ['a join in a join', join('a', join('b', arn), 'c'), '"ab${test_thing.role.arn}c"'],
    ['a secret in a join', join('Bearer ', secret('token')), '"Bearer ${var.token}"'],
    ['text that looks like a template', 'echo "${HOME}"', String.raw`"echo \"$${'$'}{HOME}\""`],
    ['the same in a join', join('${HOME}', arn), '"$${HOME}${test_thing.role.arn}"'],
    [
      'a document',
      json({ Version: '1', 'a:b': [arn] }),
      'jsonencode({ Version = "1", "a:b" = [test_thing.role.arn] })',
    ],
    [
      'a join in a document',
      json({ x: join('"', arn) }),
      String.raw`jsonencode({ x = "\"${'$'}{test_thing.role.arn}" })`,
    ],
    ['a document in a document', json({ a: json([secret('k')]) }), 'jsonencode({ a = jsonencode([var.k]) })'],
    ['a document in a join', join('x=', json({ a: arn })), '"x=${jsonencode({ a = test_thing.role.arn })}"'],
  ])('writes %s', (_, value, expected) => {
    expect(hcl(value)).toBe(expected);
  });

  it.each<[string, Value]>([
    ['a list', join('a', ['b'])],
    ['a map alone', join({ a: 'b' })],
  ])('refuses to join %s', (_, value) => {
    expect(() => hcl(value)).toThrow('joins a list or a map');
  });
});

describe('literal', () => {
  it('takes what looks like an expression for what it is', () => {
    expect(onOneLine(literal({ a: { $ref: ['x', 'y'] } }))).toBe('{ a = { "$ref" = ["x", "y"] } }');
  });
});
