import { describe, expect, it } from '@jest/globals';
import { join, json, ref, secret } from '@omnideploy/core';
import { interpret, type Scope } from './expressions.js';

const scope: Scope = {
  reference: ({ $ref: [id, output] }) => ({ 'Fn::GetAtt': [id, output] }),
  secret: (name, depth) => ({ Ref: `${name}${depth}` }),
};
const arn = { 'Fn::GetAtt': ['role', 'arn'] };

/** What CloudFormation makes of a join, with `value` for each intrinsic function. */
const deployed = (value: unknown, text: string): string => {
  const { 'Fn::Join': join } = value as { 'Fn::Join': [string, unknown[]] };
  return join[1].map((part) => (typeof part === 'string' ? part : text)).join(join[0]);
};

describe('interpret', () => {
  it('leaves literals as they are, in any nesting', () => {
    const value = { a: [1, true, null, 'x', {}], b: { c: [] } };
    expect(interpret(value, scope)).toEqual(value);
  });

  it('reads a reference and a secret', () => {
    expect(interpret({ role: ref('role', 'arn'), key: secret('k') }, scope)).toEqual({ role: arn, key: { Ref: 'k0' } });
  });

  it('joins what is known only while deploying', () => {
    expect(interpret(join('a', 1, ref('role', 'arn'), '/', '*'), scope)).toEqual({
      'Fn::Join': ['', ['a1', arn, '/*']],
    });
  });

  it('folds a join of literals, and one of a single value', () => {
    expect(interpret(join('a', 'b', 3), scope)).toBe('ab3');
    expect(interpret(join(ref('role', 'arn')), scope)).toEqual(arn);
    expect(interpret(join(), scope)).toBe('');
  });

  it('flattens joins in joins', () => {
    expect(interpret(join('a', join('b', ref('role', 'arn')), 'c'), scope)).toEqual({
      'Fn::Join': ['', ['ab', arn, 'c']],
    });
  });

  it('encodes a literal document as text', () => {
    const document = { a: [1, 'quo"te'], b: null, c: {} };
    expect(interpret(json(document), scope)).toBe(JSON.stringify(document));
  });

  it('puts expressions inside a document between quotes', () => {
    const value = interpret(json({ list: [ref('role', 'arn'), 1], text: join('x"', ref('role', 'arn')) }), scope);
    expect(JSON.parse(deployed(value, 'ARN'))).toEqual({ list: ['ARN', 1], text: 'x"ARN' });
  });

  it('escapes documents inside documents once more', () => {
    const value = interpret(json({ inner: json({ deep: json({ arn: ref('role', 'arn') }) }) }), scope);
    const inner = JSON.parse(deployed(value, 'ARN')).inner;
    expect(JSON.parse(JSON.parse(inner).deep)).toEqual({ arn: 'ARN' });
  });

  it('asks for a secret as often escaped as it stands inside documents', () => {
    const value = interpret(json({ a: secret('k'), b: json([secret('k')]) }), scope);
    expect(JSON.stringify(value)).toContain('{"Ref":"k1"}');
    expect(JSON.stringify(value)).toContain('{"Ref":"k2"}');
  });

  it.each([
    ['a value', '{{resolve:ssm:/db}}'],
    ['a part of a join', join('x', 'y {{resolve:secretsmanager:db:SecretString}}')],
    ['a document', json({ a: ['{{resolve:ssm-secure:/db:1}}'] })],
  ])('refuses plain text in %s that CloudFormation would look up', (_, value) => {
    expect(() => interpret({ environment: [value] }, scope)).toThrow('CloudFormation would put a looked-up value');
  });

  it('takes other text in braces for what it is', () => {
    expect(interpret('{{resolve:me}} {{x}}', scope)).toBe('{{resolve:me}} {{x}}');
  });

  it('refuses to join a list', () => {
    expect(() => interpret(join('a', ['b']), scope)).toThrow('joins a list or a map');
  });
});
