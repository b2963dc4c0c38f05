import { API_VERSION, type Lookup, type Resource, type ResourceSpec, ref, type Value } from '@omnideploy/core';

export const specOf = (resources: readonly Resource[], more: Partial<ResourceSpec> = {}): ResourceSpec => ({
  api: API_VERSION,
  name: 'shop',
  stack: 'shop',
  region: 'eu-central-1',
  target: 'example',
  resources,
  lookups: [],
  outputs: {},
  secrets: [],
  ...more,
});

/** A resource of the type `test_thing`, which has the outputs `id` and `arn`. */
export const thing = (
  id: string,
  properties: Readonly<Record<string, Value>> = {},
  more: Partial<Resource> = {},
): Resource => ({
  id,
  type: 'test.thing',
  dependsOn: [],
  dialects: { terraform: { type: 'test_thing', properties, outputs: { id: 'id', arn: 'thing_arn' } } },
  ...more,
});

/** The same with a companion `test_value`, which refers to it. */
export const thingWithCompanion = (id: string): Resource => {
  const companions = { version: { type: 'test_value', properties: { thing_id: ref(id, 'id') } } };
  return thing(
    id,
    {},
    {
      dialects: { terraform: { type: 'test_thing', properties: {}, outputs: { id: 'id' }, companions } },
    },
  );
};

export const lookup = (id: string, properties: Readonly<Record<string, Value>> = {}): Lookup => ({
  id,
  dialects: { terraform: { type: 'test_lookup', properties, outputs: { names: 'names' } } },
});
