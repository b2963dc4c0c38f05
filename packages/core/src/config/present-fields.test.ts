import { describe, expect, it } from '@jest/globals';
import { presentFields } from './present-fields.js';

describe('presentFields', () => {
  it('lists each scalar, and each empty list or map', () => {
    expect(presentFields({ name: 'a', ports: [{ port: 1 }], domains: [], tags: {}, off: false, none: null })).toEqual([
      ['name'],
      ['ports', 0, 'port'],
      ['domains'],
      ['tags'],
      ['off'],
    ]);
  });

  it('finds nothing in nothing', () => {
    expect([undefined, null, {}, []].map(presentFields)).toEqual([[], [], [], []]);
  });
});
