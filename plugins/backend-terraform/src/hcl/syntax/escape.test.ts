import { describe, expect, it } from '@jest/globals';
import { objectKey, quoted, template } from './escape.js';

describe('quoted', () => {
  it.each([
    ['plain', '"plain"'],
    ['', '""'],
    ['say "hello"', String.raw`"say \"hello\""`],
    ['C:\\temp', String.raw`"C:\\temp"`],
    ['two\nlines\r\n\tof text', String.raw`"two\nlines\r\n\tof text"`],
    ['${HOME} $HOME $${HOME}', '"$${HOME} $HOME $$${HOME}"'],
    ['%{if} 100% %%{', '"%%{if} 100% %%%{"'],
    ['\u0000\u001b\u2028', String.raw`"\u0000\u001b\u2028"`],
    ['Grüße 🚀', '"Grüße 🚀"'],
  ])('writes %j as %s', (literal, hcl) => {
    expect(quoted(literal)).toBe(hcl);
  });
});

describe('template', () => {
  it('puts expressions between literal text', () => {
    expect(template(['arn:', { expression: 'data.a.b.name' }, ':"x"'])).toBe(
      String.raw`"arn:${'$'}{data.a.b.name}:\"x\""`,
    );
  });

  it('keeps a dollar sign in front of an expression a dollar sign', () => {
    expect(template(['costs $$', { expression: 'a.b' }, '$'])).toBe(String.raw`"costs $\u0024${'$'}{a.b}$"`);
  });
});

describe('objectKey', () => {
  it.each([
    ['awslogs-group', 'awslogs-group'],
    ['Name', 'Name'],
    ['_1', '_1'],
    ['omnideploy:name', '"omnideploy:name"'],
    ['1st', '"1st"'],
    ['for', '"for"'],
    ['', '""'],
    ['${x}', '"$${x}"'],
  ])('writes %j as %s', (name, hcl) => {
    expect(objectKey(name)).toBe(hcl);
  });
});
