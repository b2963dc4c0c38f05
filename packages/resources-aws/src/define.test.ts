import { describe, expect, it } from '@jest/globals';
import { define } from './define.js';

const thing = define<{ readonly name?: string; readonly value: number }, 'id'>('aws.test.thing', {
  cloudformation: ({ name, value }) => ({
    type: 'AWS::Test::Thing',
    properties: { Name: name, Settings: { Name: name, Values: [value, undefined] } },
    outputs: { id: 'Ref' },
  }),
  terraform: ({ value }, self) => ({
    type: 'aws_thing',
    properties: {},
    outputs: { id: 'id' },
    companions: { value: { type: 'aws_thing_value', properties: { thing: self('id'), value, unit: undefined } } },
  }),
  pulumi: () => ({ type: 'aws:test/thing:Thing', properties: {}, outputs: { id: 'id' } }),
});

describe('define', () => {
  it('leaves absent values out, at any depth', () => {
    expect(thing('one', { value: 1 }).dialects.cloudformation?.properties).toStrictEqual({ Settings: { Values: [1] } });
  });

  it('keeps values that are false in a condition', () => {
    expect(thing('one', { name: '', value: 0 }).dialects.cloudformation?.properties).toStrictEqual({
      Name: '',
      Settings: { Name: '', Values: [0] },
    });
  });

  it('lets companions refer to the resource by its own id', () => {
    expect(thing('one', { value: 1 }).dialects.terraform?.companions).toStrictEqual({
      value: { type: 'aws_thing_value', properties: { thing: { $ref: ['one', 'id'] }, value: 1 } },
    });
  });

  it('carries what it depends on and who asked for it', () => {
    expect(thing('one', { value: 1 }, { dependsOn: ['other'], origin: 'service' })).toMatchObject({
      id: 'one',
      type: 'aws.test.thing',
      dependsOn: ['other'],
      origin: 'service',
    });
    expect(thing('one', { value: 1 })).not.toHaveProperty('origin');
  });
});
