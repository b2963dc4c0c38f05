import { describe, expect, it } from '@jest/globals';
import { type Resource, ref } from '@omnideploy/core';
import { specOf, thing, thingWithCompanion } from '../testing/spec.js';
import { dependenciesOf } from './dependencies.js';
import { entriesOf } from './entries.js';

/** What each block must name in `depends_on`, those with nothing left out. */
const dependencies = (...resources: Resource[]) => {
  const spec = specOf(resources);
  const entries = entriesOf(spec);
  const of = dependenciesOf(spec, entries);
  return Object.fromEntries(
    entries.map((entry) => [entry.address, of(entry)] as const).filter(([, addresses]) => addresses.length > 0),
  );
};

describe('dependenciesOf', () => {
  it('names what no property refers to', () => {
    expect(dependencies(thing('a'), thing('b', {}, { dependsOn: ['a'] }))).toEqual({
      'test_thing.b': ['test_thing.a'],
    });
  });

  it('does not name what a property refers to', () => {
    expect(dependencies(thing('a'), thing('b', { key: ref('a', 'id') }, { dependsOn: ['a'] }))).toEqual({});
  });

  it('does not name what is implied by way of others', () => {
    expect(
      dependencies(
        thing('a'),
        thing('b', {}, { dependsOn: ['a'] }),
        thing('c', { key: ref('b', 'id') }),
        thing('d', { key: ref('c', 'id') }, { dependsOn: ['a'] }),
        thing('e', {}, { dependsOn: ['a', 'c'] }),
      ),
    ).toEqual({ 'test_thing.b': ['test_thing.a'], 'test_thing.e': ['test_thing.c'] });
  });

  it('makes what waits for a resource wait for its companions', () => {
    expect(
      dependencies(
        thingWithCompanion('a'),
        thing('b', { key: ref('a', 'id') }),
        thing('c', {}, { dependsOn: ['a'] }),
        thing('d', { key: ref('b', 'id') }, { dependsOn: ['a'] }),
      ),
    ).toEqual({ 'test_thing.b': ['test_value.a_version'], 'test_thing.c': ['test_value.a_version'] });
  });
});
