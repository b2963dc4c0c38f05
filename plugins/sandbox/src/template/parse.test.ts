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
    ['a loop', '{"Resources": {"Fn::ForEach::X": [], "A": {"Type": "T"}}}', 'does not expand Fn::ForEach::X'],
  ];

  it.each(refused)('refuses %s', (_, text, message) => {
    expect(() => parseTemplate(text)).toThrow(message);
  });
});
