import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { physicalName } from './physical-name.js';

describe('physicalName', () => {
  it('is the config name alone in the stack of that name', () => {
    expect(physicalName({ name: 'api', stack: 'api', limit: 32 })).toBe('api');
  });

  it('adds another stack and a suffix', () => {
    expect(physicalName({ name: 'api', stack: 'prod', suffix: 'alb', limit: 32 })).toBe('api-prod-alb');
  });

  it('keeps long names apart when it shortens them', () => {
    const front = 'a'.repeat(40);
    const one = physicalName({ name: `${front}1`, stack: 'prod', limit: 32 });
    const two = physicalName({ name: `${front}2`, stack: 'prod', limit: 32 });
    expect(one).not.toBe(two);
    expect(one).toMatch(/^a{23}-[0-9a-f]{8}$/);
  });

  it('leaves no double hyphen where it cuts', () => {
    expect(physicalName({ name: `${'a'.repeat(22)}-${'b'.repeat(30)}`, stack: 'x', limit: 32 })).not.toContain('--');
  });

  it('never exceeds the limit', () => {
    const word = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 20, max: 128 }), (name, stack, limit) => {
        expect(physicalName({ name, stack, suffix: 'alb', limit }).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
