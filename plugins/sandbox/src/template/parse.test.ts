import { describe, expect, it } from '@jest/globals';
import { parseTemplate } from './parse.js';

const yaml = `
AWSTemplateFormatVersion: 2010-09-09
Conditions:
  Big: !Not [!Equals [!Ref Size, small]]
Parameters: {Size: {Type: String, Default: small}}
Resources:
  Cluster:
    Type: AWS::ECS::Cluster
    Properties:
      ClusterName: !Sub '\${Size}-cluster'
      Tags:
        - {Key: arn, Value: !GetAtt Other.Nested.Arn}
        - !If [Big, {Key: a, Value: !Join [',', [x, !Base64 y]]}, !Ref AWS::NoValue]
        - Key: map
          Value: !Sub
            - '\${v}'
            - {v: !ImportValue out}
`;

describe('parseTemplate', () => {
  it('reads the short tags of YAML as the long forms', () => {
    const { resources, conditions } = parseTemplate(yaml);
    expect(conditions).toEqual({ Big: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Size' }, 'small'] }] } });
    expect(resources.Cluster?.Properties).toEqual({
      ClusterName: { 'Fn::Sub': '${Size}-cluster' },
      Tags: [
        { Key: 'arn', Value: { 'Fn::GetAtt': ['Other', 'Nested.Arn'] } },
        {
          'Fn::If': [
            'Big',
            { Key: 'a', Value: { 'Fn::Join': [',', ['x', { 'Fn::Base64': 'y' }]] } },
            { Ref: 'AWS::NoValue' },
          ],
        },
        { Key: 'map', Value: { 'Fn::Sub': ['${v}', { v: { 'Fn::ImportValue': 'out' } }] } },
      ],
    });
  });

  const refused: [what: string, text: string, message: string][] = [
    ['broken JSON, with its place', '{\n  "Resources": {,}\n}', 'JSON not well-formed. (line 2, column 17)'],
    ['broken YAML, with its place', 'Resources:\n  A: [', 'YAML not well-formed. (line 2'],
    ['an unknown tag', 'Resources: {A: {Type: !Nope x}}', 'YAML not well-formed'],
    ['text that is no map', 'hello', 'Template format error: unsupported structure.'],
    ['no resources', '{"Resources": {}}', 'At least one Resources member must be defined.'],
    ['an unknown section', '{"Recources": {}}', 'Invalid template property or properties [Recources]'],
    [
      'a resource without type',
      '{"Resources": {"A": {}}}',
      '[/Resources/A] Every Resources object must contain a Type member.',
    ],
    [
      'an unknown key of a resource',
      '{"Resources": {"A": {"Type": "T", "Props": 1}}}',
      "Invalid template resource property 'Props'",
    ],
    ['a name with a hyphen', '{"Resources": {"A-b": {"Type": "T"}}}', 'Resources name A-b is non alphanumeric.'],
    [
      'null',
      '{"Resources": {"A": {"Type": "T", "Properties": {"B": null}}}}',
      "[/Resources/A/Properties/B] 'null' values are not allowed",
    ],
    [
      'an unknown policy',
      '{"Resources": {"A": {"Type": "T", "DeletionPolicy": "Keep"}}}',
      'Unrecognized DeletionPolicy "Keep" for resource A',
    ],
    [
      'a snapshot of what has none',
      '{"Resources": {"A": {"Type": "AWS::Logs::LogGroup", "DeletionPolicy": "Snapshot"}}}',
      'resource type AWS::Logs::LogGroup does not support deletion policy Snapshot',
    ],
    [
      'an output that is a list',
      '{"Resources": {"A": {"Type": "T"}}, "Outputs": {"O": {"Value": ["a"]}}}',
      'Output O is',
    ],
    [
      'another version',
      '{"AWSTemplateFormatVersion": "2011-01-01", "Resources": {"A": {"Type": "T"}}}',
      '2011-01-01 is not a supported value for AWSTemplateFormatVersion.',
    ],
    [
      'an unknown key of a parameter',
      '{"Resources": {"A": {"Type": "T"}}, "Parameters": {"P": {"Type": "String", "Defualt": ""}}}',
      "Invalid template parameter property 'Defualt'",
    ],
    [
      'nesting without end',
      `{"Resources": ${'{"a": '.repeat(5000)}1${'}'.repeat(5000)}}`,
      'The template is nested more than 200 levels deep.',
    ],
    ['aliases', 'Resources: {A: &a {Type: T}, B: *a}', 'YAML aliases are not allowed in CloudFormation templates'],
    ['a description that is no text', '{"Description": 5, "Resources": {"A": {"Type": "T"}}}', 'Description must be'],
    [
      'a description that is too long',
      JSON.stringify({ Description: 'é'.repeat(513), Resources: { A: { Type: 'T' } } }),
      "'Description' length is greater than 1024.",
    ],
    [
      'a name that is too long',
      JSON.stringify({ Resources: { ['A'.repeat(256)]: { Type: 'T' } } }),
      'has more than 255 characters',
    ],
    [
      'more than 500 resources',
      JSON.stringify({
        Resources: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`R${i}`, { Type: 'T' }])),
      }),
      'Number of resources, 501, is greater than maximum allowed, 500',
    ],
    ['a loop', '{"Resources": {"Fn::ForEach::X": [], "A": {"Type": "T"}}}', 'does not expand Fn::ForEach::X'],
  ];

  it.each(refused)('refuses %s', (_, text, message) => {
    expect(() => parseTemplate(text)).toThrow(message);
  });
});
