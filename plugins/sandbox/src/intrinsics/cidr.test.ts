import { describe, expect, it } from '@jest/globals';
import { cidrBlocks } from './cidr.js';

describe('cidrBlocks', () => {
  it('cuts a block into blocks of the wanted size', () => {
    expect(cidrBlocks('192.168.0.0/24', 3, 5)).toEqual(['192.168.0.0/27', '192.168.0.32/27', '192.168.0.64/27']);
  });

  it('begins at the start of the block that the address lies in', () => {
    expect(cidrBlocks('10.1.2.3/16', 1, 8)).toEqual(['10.1.0.0/24']);
  });

  it('cuts IPv6 blocks', () => {
    expect(cidrBlocks('2600:1f18:1:200::/56', 2, 64)).toEqual(['2600:1f18:1:200::/64', '2600:1f18:1:201::/64']);
  });

  it('says so when they do not fit', () => {
    expect(cidrBlocks('10.0.0.0/24', 3, 7)).toBeUndefined();
    expect(cidrBlocks('nonsense', 1, 8)).toBeUndefined();
  });
});
