import { describe, expect, it } from '@jest/globals';
import type { Value } from '@omnideploy/core';
import { onOneLine } from '../syntax/expression-text.js';
import { specOf, thing } from '../testing/spec.js';
import { entriesOf } from './entries.js';
import { sharedMapsOf } from './shared-maps.js';

const tags = { team: 'web' };

/** How each of the values is written as the tags of one resource. */
const written = (...values: Value[]) => {
  const { shared } = sharedMapsOf(entriesOf(specOf(values.map((value, index) => thing(`t${index}`, { tags: value })))));
  return values.map((value) => {
    const expression = shared('tags', value);
    return expression && onOneLine(expression);
  });
};

describe('sharedMapsOf', () => {
  it('writes a map that several blocks have once, and beside it what one has more', () => {
    expect(written(tags, tags, { Name: 'api', ...tags })).toEqual([
      'local.tags',
      'local.tags',
      'merge(local.tags, { Name = "api" })',
    ]);
  });

  it('leaves alone what only one block has, or what differs', () => {
    expect(written(tags, { team: 'other' })).toEqual([undefined, undefined]);
    expect(written(tags, tags, { team: 'other' }, {}, 'web')).toEqual([
      'local.tags',
      'local.tags',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
