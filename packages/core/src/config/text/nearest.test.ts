import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearest } from './nearest.js';

const keys = ['name', 'region', 'container', 'environment', 'health_check', 'resources'];

describe('nearest', () => {
  it.each([
    ['contaner', 'container'],
    ['enviroment', 'environment'],
    ['Name', 'name'],
    ['nmae', 'name'],
    ['healthCheck', 'health_check'],
    ['health-check', 'health_check'],
    ['resource', 'resources'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each(['', '_', 'x', 'image', 'replicas', 'foo'])('does not guess at %j', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it('prefers the nearest of several', () => {
    expect(nearest('porta', ['port', 'ports', 'portal'])).toBe('port');
    expect(nearest('ports', ['port', 'ports'])).toBe('ports');
  });

  it('finds a word in which two neighbours were swapped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (word, at) => {
        const index = at % (word.length - 1);
        const swapped = word.slice(0, index) + word[index + 1] + word[index] + word.slice(index + 2);
        expect(nearest(swapped, ['0123456789', word])).toBe(word);
      }),
    );
  });
});
