import { describe, expect, it } from '@jest/globals';
import type { ParameterDefinition, Template } from './model.js';
import { chooseParameters, parameterValue } from './parameters.js';
import { shapeTemplate } from './shape.js';

const withParameters = (parameters: Record<string, ParameterDefinition>): Template => ({
  ...shapeTemplate({ Resources: { A: { Type: 'AWS::ECS::Cluster' } } }),
  parameters,
});

const give = (definition: ParameterDefinition, ParameterValue: string) =>
  chooseParameters(withParameters({ P: definition }), [{ ParameterKey: 'P', ParameterValue }], {}, 'salt');

describe('chooseParameters', () => {
  it('takes what is given, what was before, or the default', () => {
    const template = withParameters({
      Given: { Type: 'String' },
      Kept: { Type: 'String' },
      Plain: { Type: 'Number', Default: 3 },
    });
    const given = [
      { ParameterKey: 'Given', ParameterValue: 'a' },
      { ParameterKey: 'Kept', UsePreviousValue: true },
    ];
    expect(chooseParameters(template, given, { Kept: 'b', Plain: '9' }, 'salt')).toEqual({
      Given: 'a',
      Kept: 'b',
      Plain: '3',
    });
  });

  it('puts a stand-in of its type in the place of a NoEcho value, once', () => {
    const secret = (Type: string): ParameterDefinition => ({ Type, NoEcho: true });
    expect(give(secret('String'), 'hunter22').P).toMatch(/^noecho-[0-9a-f]{24}$/);
    expect(give(secret('String'), 'hunter22')).toEqual(give(secret('String'), 'hunter22'));
    expect(give(secret('Number'), '4711').P).toMatch(/^\d+$/);
    expect(give(secret('CommaDelimitedList'), 'a,b').P?.split(',')).toHaveLength(2);
    const kept = [{ ParameterKey: 'P', UsePreviousValue: true }];
    const template = withParameters({ P: { ...secret('String'), MaxLength: 8 } });
    expect(chooseParameters(template, kept, { P: 'noecho-0' }, 'salt')).toEqual({ P: 'noecho-0' });
  });

  it('names those without a value, and those that the template does not have', () => {
    const template = withParameters({ A: { Type: 'String' }, B: { Type: 'String' } });
    expect(() => chooseParameters(template, [], {}, 'salt')).toThrow('Parameters: [A, B] must have values');
    expect(() => chooseParameters(template, [{ ParameterKey: 'C', ParameterValue: '' }], {}, 'salt')).toThrow(
      'Parameters: [C] do not exist in the template',
    );
  });

  it('keeps only what was there, and only when no other value is given', () => {
    const template = withParameters({ P: { Type: 'String', Default: 'x' } });
    const keep = (ParameterValue: string, previous: Record<string, string>) => () =>
      chooseParameters(template, [{ ParameterKey: 'P', ParameterValue, UsePreviousValue: true }], previous, 'salt');
    expect(keep('b', { P: 'a' })).toThrow('Cannot specify usePreviousValue as true and non empty value');
    expect(keep('', {})).toThrow('as true for a parameter key not in the previous template');
    expect(keep('', { P: 'a' })()).toEqual({ P: 'a' });
  });

  const broken: [definition: ParameterDefinition, value: string, message: string][] = [
    [{ Type: 'Number' }, 'x', "Parameter 'P' must be a number"],
    [{ Type: 'String', AllowedValues: ['a', 'b'] }, 'c', "Parameter 'P' must be one of AllowedValues"],
    [{ Type: 'String', AllowedPattern: '[a-z]+' }, 'A', "Parameter 'P' must match pattern [a-z]+"],
    [{ Type: 'String', MinLength: 2 }, 'a', "Parameter 'P' must contain at least 2 characters"],
    [{ Type: 'Number', MaxValue: 5 }, '6', "Parameter 'P' must be a number not greater than 5"],
    [
      { Type: 'String', AllowedPattern: 'a', ConstraintDescription: 'only a' },
      'b',
      'Parameter P failed to satisfy constraint: only a',
    ],
    [{ Type: 'String', AllowedPattern: '[' }, 'a', 'AllowedPattern [ cannot be used: Invalid regular expression'],
    [{ Type: 'String', AllowedPattern: '(a+)+b' }, 'a'.repeat(40), 'Script execution timed out'],
    [{ Type: 'Strnig' }, 'a', 'Unrecognized parameter type: Strnig'],
  ];

  it.each(broken)('refuses %j with the value %s', (definition, value, message) => {
    expect(() => give(definition, value)).toThrow(message);
  });
});

describe('parameterValue', () => {
  it('makes lists of list types', () => {
    expect(parameterValue({ Type: 'CommaDelimitedList' }, 'a, b', 'eu-west-1')).toEqual(['a', 'b']);
    expect(parameterValue({ Type: 'List<AWS::EC2::Subnet::Id>' }, 's-1', 'eu-west-1')).toEqual(['s-1']);
  });

  it('stands in for SSM parameters by their type', () => {
    const type = (inner: string): ParameterDefinition => ({ Type: `AWS::SSM::Parameter::Value<${inner}>` });
    expect(parameterValue(type('AWS::EC2::Image::Id'), '/ami', 'eu-west-1')).toMatch(/^ami-[0-9a-f]{17}$/);
    expect(parameterValue(type('String'), '/cdk-bootstrap/hnb659fds/version', 'eu-west-1')).toBe('30');
  });
});
