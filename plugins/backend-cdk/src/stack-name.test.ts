import { describe, expect, it } from '@jest/globals';
import { stackNameOf } from './stack-name.js';

const region = 'eu-central-1';

describe('stackNameOf', () => {
  it('is the name when the stack has no name of its own', () => {
    expect(stackNameOf({ name: 'shop', stack: 'shop', region })).toBe('shop');
  });

  it('puts the stack behind the name', () => {
    expect(stackNameOf({ name: 'shop', stack: 'staging', region })).toBe('shop-staging');
  });

  it('begins with a letter', () => {
    expect(stackNameOf({ name: '7eleven', stack: '7eleven', region })).toBe('stack-7eleven');
  });

  it('stays within 128 characters and tells long names apart', () => {
    const name = '1'.repeat(63);
    const names = ['a', 'b'].map((end) => stackNameOf({ name, stack: 's'.repeat(62) + end, region }));
    expect(names.map(({ length }) => length)).toEqual([128, 128]);
    expect(new Set(names).size).toBe(2);
  });
});
