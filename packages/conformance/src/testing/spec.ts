import type { Resource, ResourceSpec } from '@omnideploy/core';

/** A resource in two dialects, with what a test changes about it. */
export const resource = (id: string, more: Partial<Resource> = {}): Resource => ({
  id,
  type: 'example.thing',
  dependsOn: [],
  dialects: {
    cloudformation: { type: 'Example::Thing', properties: {}, outputs: { arn: 'Arn' } },
    pulumi: { type: 'example:thing', properties: {}, outputs: { arn: 'arn' } },
  },
  ...more,
});

/** A plan without faults, with what a test changes about it. */
export const specWith = (more: Partial<ResourceSpec> = {}): ResourceSpec => ({
  api: 1,
  name: 'api',
  stack: 'api',
  region: 'us-east-1',
  target: 'example',
  resources: [resource('first'), resource('second', { dependsOn: ['first'] })],
  lookups: [],
  outputs: { arn: { value: { $ref: ['second', 'arn'] } } },
  secrets: [],
  ...more,
});
