import { describe, expect, it } from '@jest/globals';
import type { Json } from '@omnideploy/core';
import { shapeTemplate } from '../template/shape.js';
import { evaluateConditions } from './conditions.js';
import { evaluate } from './evaluate.js';
import { KNOWN_AFTER_APPLY, type Scope } from './scope.js';

const template = shapeTemplate({
  Transform: 'AWS::LanguageExtensions',
  Mappings: { Sizes: { 'eu-west-1': { Small: '256', Zones: ['a', 'b'] } } },
  Conditions: {
    IsLarge: { 'Fn::And': [{ 'Fn::Equals': [{ Ref: 'Size' }, 'large'] }, { Condition: 'IsEurope' }] },
    IsEurope: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] }] },
    Either: { 'Fn::Or': [{ Condition: 'IsLarge' }, { 'Fn::Equals': ['a', 'b'] }] },
  },
  Resources: { Vpc: { Type: 'AWS::EC2::VPC' } },
});

const base: Omit<Scope, 'conditions'> = {
  template,
  parameters: { Size: 'large', Subnets: ['s-1', 's-2'] },
  pseudo: { 'AWS::Region': 'eu-west-1', 'AWS::StackName': 'demo' },
  resource: (id) =>
    ({
      Vpc: { reference: 'vpc-1', attribute: (name: string) => `${name} of vpc-1` },
      Later: { reference: KNOWN_AFTER_APPLY, attribute: () => KNOWN_AFTER_APPLY },
    })[id],
  importValue: (name) => `imported ${name}`,
};
const scope: Scope = { ...base, conditions: evaluateConditions(template, base, evaluate) };

const examples: [what: string, value: Json, result: Json][] = [
  ['Ref of a parameter', { Ref: 'Size' }, 'large'],
  ['Ref of a list parameter', { Ref: 'Subnets' }, ['s-1', 's-2']],
  ['Ref of a resource', { Ref: 'Vpc' }, 'vpc-1'],
  ['Ref of a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-west-1'],
  ['GetAtt as a list', { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }, 'CidrBlock of vpc-1'],
  ['GetAtt as text', { 'Fn::GetAtt': 'Vpc.Outputs.Id' }, 'Outputs.Id of vpc-1'],
  [
    'Sub',
    { 'Fn::Sub': '${AWS::StackName}-${Vpc}-${Vpc.CidrBlock}-${!Literal}' },
    'demo-vpc-1-CidrBlock of vpc-1-${Literal}',
  ],
  ['Sub with values', { 'Fn::Sub': ['${a} and ${Size}', { a: { Ref: 'Vpc' } }] }, 'vpc-1 and large'],
  ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Size' }]] }, 'a-large'],
  ['Join of a list parameter', { 'Fn::Join': [',', { Ref: 'Subnets' }] }, 's-1,s-2'],
  ['Select', { 'Fn::Select': ['1', { Ref: 'Subnets' }] }, 's-2'],
  ['Split', { 'Fn::Split': ['|', 'a|b'] }, ['a', 'b']],
  ['GetAZs', { 'Fn::GetAZs': '' }, ['eu-west-1a', 'eu-west-1b', 'eu-west-1c']],
  ['GetAZs of a region', { 'Fn::Select': [0, { 'Fn::GetAZs': 'us-east-1' }] }, 'us-east-1a'],
  ['FindInMap', { 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::Region' }, 'Small'] }, '256'],
  ['FindInMap with a default', { 'Fn::FindInMap': ['Sizes', 'x', 'y', { DefaultValue: 'z' }] }, 'z'],
  ['ImportValue', { 'Fn::ImportValue': { 'Fn::Sub': '${Size}-vpc' } }, 'imported large-vpc'],
  ['Base64', { 'Fn::Base64': 'hello' }, 'aGVsbG8='],
  ['Cidr', { 'Fn::Cidr': ['10.0.0.0/16', 2, '8'] }, ['10.0.0.0/24', '10.0.1.0/24']],
  ['If', { 'Fn::If': ['IsLarge', 'yes', 'no'] }, 'yes'],
  ['If of an Or', { 'Fn::If': ['Either', { Ref: 'Vpc' }, 'no'] }, 'vpc-1'],
  ['NoValue in a map', { a: 1, b: { Ref: 'AWS::NoValue' } }, { a: 1 }],
  ['NoValue in a list', ['a', { 'Fn::If': ['IsLarge', { Ref: 'AWS::NoValue' }, 'b'] }], ['a']],
  ['Length', { 'Fn::Length': { Ref: 'Subnets' } }, 2],
  ['ToJsonString', { 'Fn::ToJsonString': { a: { Ref: 'Size' } } }, '{"a":"large"}'],
  ['an unknown value inside text', { 'Fn::Sub': 'id-${Later}' }, `id-${KNOWN_AFTER_APPLY}`],
  ['Select from an unknown list', { 'Fn::Select': [0, { 'Fn::GetAtt': ['Later', 'X'] }] }, KNOWN_AFTER_APPLY],
  [
    'an IAM policy condition, which is no function',
    { Condition: { StringEquals: { a: 'b' } } },
    { Condition: { StringEquals: { a: 'b' } } },
  ],
];

const mistakes: [what: string, value: Json, message: string][] = [
  ['an unknown function', { 'Fn::Nothing': 'x' }, 'unsupported function Fn::Nothing'],
  ['Join without a list', { 'Fn::Join': ['-', 'a'] }, 'every Fn::Join object requires two parameters'],
  ['Select beyond the end', { 'Fn::Select': [7, ['a']] }, 'cannot select nonexistent value at index 7'],
  [
    'a missing mapping',
    { 'Fn::FindInMap': ['Sizes', 'mars', 'Small'] },
    'Unable to get mapping for Sizes::mars::Small',
  ],
  ['an unknown condition', { 'Fn::If': ['Nope', 'a', 'b'] }, 'unresolved condition dependency Nope'],
  ['an unknown name', { Ref: 'Nope' }, 'Unresolved resource dependencies [Nope]'],
  ['a macro', { 'Fn::Transform': { Name: 'X' } }, 'The sandbox runs no macros'],
];

describe('intrinsic functions', () => {
  it.each(examples)('%s', (_, value, result) => {
    expect(evaluate(value, scope)).toEqual(result);
  });

  it.each(mistakes)('refuses %s', (_, value, message) => {
    expect(() => evaluate(value, scope)).toThrow(message);
  });

  it('gives the same stand-in for the same dynamic reference', () => {
    const once = evaluate('{{resolve:secretsmanager:db:SecretString:password}}', scope);
    expect(once).toMatch(/^sandbox-secretsmanager-[0-9a-f]{12}$/);
    expect(evaluate('{{resolve:secretsmanager:db:SecretString:password}}', scope)).toBe(once);
    expect(evaluate('{{resolve:ssm:/other}}', scope)).not.toBe(once);
  });
});
