import { describe, expect, it } from '@jest/globals';
import { type Resource, type ResourceSpec, ref, secret } from '@omnideploy/core';
import { exampleRecord, exampleSpec } from '../testing/spec.js';
import { templateModel } from './template.js';

const resource = (id: string, more: Partial<Resource> = {}, properties = {}): Resource => ({
  id,
  type: `test.${id}`,
  dependsOn: [],
  dialects: { cloudformation: { type: 'Test::Some::Thing', properties, outputs: { name: 'Ref', arn: 'Arn' } } },
  ...more,
});

const specOf = (resources: Resource[], more: Partial<ResourceSpec> = {}): ResourceSpec => ({
  ...exampleSpec(),
  resources,
  outputs: {},
  ...more,
});

describe('templateModel', () => {
  it('says a spec in the words of CloudFormation', () => {
    const { resources, outputs, metadata } = templateModel(exampleSpec(), exampleRecord());
    expect([...resources.keys()]).toEqual(['LogGroup', 'TaskRole', 'Settings']);
    expect(resources.get('Settings')?.DependsOn).toEqual(['TaskRole']);
    expect(outputs.get('LogGroupArn')).toEqual({
      Value: { 'Fn::GetAtt': ['LogGroup', 'Arn'] },
      Description: 'Where the logs go',
    });
    expect(metadata).toEqual({ OmniDeploy: { record: exampleRecord() } });
  });

  it('is the same for the same spec', () => {
    const texts = [1, 2].map(() => JSON.stringify([...templateModel(exampleSpec({ withSecret: true })).resources]));
    expect(texts[0]).toBe(texts[1]);
  });

  it('declares a parameter for each secret that is used', () => {
    const spec = exampleSpec({ withSecret: true });
    expect(templateModel(spec).parameters).toEqual([{ key: 'SecretApiKey', secret: 'API_KEY', depth: 0 }]);
    expect(templateModel({ ...exampleSpec(), secrets: spec.secrets }).parameters).toEqual([]);
  });

  it('selects by number inside an output', () => {
    const model = templateModel(specOf([resource('a'), resource('b', {}, { Zone: ref('zones', 'names', 1) })]));
    expect(model.resources.get('B')?.Properties).toEqual({ Zone: { 'Fn::Select': [1, { 'Fn::GetAZs': '' }] } });
  });

  it('makes what waits for a resource wait for its companions', () => {
    const secretThing = resource('secret', {
      dialects: {
        cloudformation: {
          type: 'Test::A::Secret',
          properties: {},
          outputs: { arn: 'Ref' },
          companions: { version: { type: 'Test::A::Version', properties: { Secret: ref('secret', 'arn') } } },
        },
      },
    });
    const { resources } = templateModel(specOf([secretThing, resource('task', {}, { Key: ref('secret', 'arn') })]));
    expect(resources.get('SecretVersion')).toEqual({
      Type: 'Test::A::Version',
      Properties: { Secret: { Ref: 'Secret' } },
    });
    expect(resources.get('Task')?.DependsOn).toEqual(['SecretVersion']);
  });

  it('remembers names that CloudFormation cannot take, and which outputs to mask', () => {
    const outputs = { 'url-2': { value: 'x' }, token: { value: 'y', secret: true } };
    expect(templateModel(specOf([resource('subnet_1')], { outputs })).metadata.OmniDeploy).toEqual({
      resources: { Subnet1: 'subnet_1' },
      outputs: { Url2: 'url-2' },
      secretOutputs: ['token'],
    });
  });

  it.each([
    [
      'a resource without a CloudFormation form',
      [resource('a', { dialects: {} })],
      {},
      'test.a ("a") has no CloudFormation form',
    ],
    ['a reference to nothing', [resource('a', {}, { X: ref('b', 'arn') })], {}, '"arn" of "b"'],
    [
      'an output that a resource does not have',
      [resource('a'), resource('b', {}, { X: ref('a', 'url') })],
      {},
      '"url" of "a"',
    ],
    ['a selection by name', [resource('a', {}, { X: ref('zones', 'names', 'first') })], {}, 'selects "first"'],
    [
      'an output that holds a secret',
      [resource('a')],
      { outputs: { o: { value: secret('K') } } },
      'The output "o" holds a secret',
    ],
    [
      'a resource with the name of a secret',
      [resource('secret_k', {}, { X: secret('K') })],
      {},
      'both become "SecretK"',
    ],
  ])('refuses %s', (_title, resources, more, message) => {
    expect(() => templateModel(specOf(resources, more))).toThrow(message);
  });
});
