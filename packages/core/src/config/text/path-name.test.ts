import { describe, expect, it } from '@jest/globals';
import { pathName } from './path-name.js';

describe('pathName', () => {
  it('writes a path as people do', () => {
    expect(pathName(['container', 'ports', 0, 'name'])).toBe('container.ports[0].name');
    expect(pathName([])).toBe('');
  });

  it('puts quotes around a key that is no plain word', () => {
    expect(pathName(['tags', 'cost centre', 'a.b'])).toBe('tags["cost centre"]["a.b"]');
  });
});
