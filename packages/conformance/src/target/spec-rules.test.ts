import { describe, expect, it } from '@jest/globals';
import type { Resource, ResourceSpec, Value } from '@omnideploy/core';
import { resource, specWith } from '../testing/spec.js';
import { specRules } from './spec-rules.js';

const faultsOf = (spec: ResourceSpec): string[] => specRules.flatMap(({ faults }) => faults(spec));

const withProperties = (properties: Record<string, Value>): Resource =>
  resource('user', { dialects: { cloudformation: { type: 'Example::User', properties, outputs: {} } } });

describe('specRules', () => {
  it('find nothing wrong with a good plan', () => {
    expect(faultsOf(specWith())).toEqual([]);
  });

  const cases: { title: string; more: Partial<ResourceSpec>; fault: string }[] = [
    {
      title: 'a value that JSON does not have',
      more: { outputs: { when: { value: new Date(0) as unknown as Value } } },
      fault: 'spec.outputs.when.value is an instance of Date',
    },
    {
      title: 'an undefined',
      more: { resources: [withProperties({ Name: undefined as unknown as Value })], outputs: {} },
      fault: 'spec.resources.0.dialects.cloudformation.properties.Name is undefined',
    },
    {
      title: 'an id in another case',
      more: { resources: [resource('theThing')], outputs: {} },
      fault: '"theThing" is not snake_case',
    },
    {
      title: 'an id twice',
      more: { resources: [resource('a'), resource('a')], outputs: {} },
      fault: '"a" is there twice',
    },
    {
      title: 'a companion whose name is taken',
      more: {
        resources: [
          resource('secret', {
            dialects: {
              terraform: {
                type: 'secret',
                properties: {},
                outputs: {},
                companions: { version: { type: 'v', properties: {} } },
              },
            },
          }),
          resource('secret_version', { dialects: { terraform: { type: 'other', properties: {}, outputs: {} } } }),
        ],
        outputs: {},
      },
      fault: '"secret_version" is there twice',
    },
    {
      title: 'a dependency behind its user',
      more: { resources: [resource('first', { dependsOn: ['second'] }), resource('second')] },
      fault: 'first needs second, which does not stand before it',
    },
    {
      title: 'a reference to what stands behind',
      more: { resources: [withProperties({ Arn: { $ref: ['late', 'arn'] } }), resource('late')], outputs: {} },
      fault: 'user needs late, which does not stand before it',
    },
    {
      title: 'a dependency that is nowhere',
      more: { resources: [resource('first', { dependsOn: ['nothing'] })], outputs: {} },
      fault: 'first depends on "nothing", which is no resource of the plan',
    },
    {
      title: 'a reference inside a join inside a list that leads nowhere',
      more: { resources: [withProperties({ List: [{ $join: ['a', { $ref: ['ghost', 'arn'] }] }] })], outputs: {} },
      fault: 'user in cloudformation refers to ghost.arn: there is no resource or lookup "ghost"',
    },
    {
      title: 'an output that the resource does not have',
      more: { outputs: { id: { value: { $ref: ['first', 'id'] } } } },
      fault: 'the output id refers to first.id: "first" has no output "id" in cloudformation, only arn',
    },
    {
      title: 'a plan that no backend can make',
      more: {
        resources: [resource('a', { dialects: { one: { type: 'a', properties: {}, outputs: {} } } }), resource('b')],
        outputs: {},
      },
      fault: 'no dialect is common to all resources and lookups',
    },
    {
      title: 'a secret that is not declared',
      more: { resources: [withProperties({ Key: { $json: { key: { $secret: 'API_KEY' } } } })], outputs: {} },
      fault: 'the secret "API_KEY" is used and not declared',
    },
    {
      title: 'a secret by value',
      more: { secrets: [{ name: 'API_KEY', source: 'hunter2' }] },
      fault: 'the secret "API_KEY" has a source that is no reference such as ssm:/path',
    },
  ];

  it.each(cases)('find $title', ({ more, fault }) => {
    expect(faultsOf(specWith(more))).toContain(fault);
  });
});
