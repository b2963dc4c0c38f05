import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCpu, parseMemory } from './quantity.js';

describe('parseCpu', () => {
  it.each([
    [256, 256],
    ['256', 256],
    ['250m', 250],
    [0.5, 500],
    ['0.5', 500],
    [1.5, 1500],
    ['2000m', 2000],
    ['1m', 1],
    [16384, 16384],
  ])('reads %j as %d millicores', (amount, value) => {
    expect(parseCpu(amount)).toEqual({ value });
  });

  it('asks what a small whole number means', () => {
    expect(parseCpu(2)).toMatchObject({ remedy: 'Write 2000 for 2 CPU, or 2m for 2 millicores.' });
  });

  it.each([0, -1, '', 'half', '1 CPU', '0m', Number.NaN, Number.POSITIVE_INFINITY, 1e300, null, {}])(
    'refuses %j',
    (amount) => {
      expect(parseCpu(amount)).toHaveProperty('problem');
    },
  );

  it('reads any number of millicores in both notations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 1_000_000 }), (value) => {
        expect([value, String(value), `${value}m`].map(parseCpu)).toEqual([{ value }, { value }, { value }]);
      }),
    );
  });
});

describe('parseMemory', () => {
  it.each([
    [512, 512],
    ['512', 512],
    ['512Mi', 512],
    ['1Gi', 1024],
    ['1.5Gi', 1536],
    ['512M', 489],
    ['1G', 954],
    [512.5, 513],
    ['2Mi', 2],
  ])('reads %j as %d MiB', (amount, value) => {
    expect(parseMemory(amount)).toEqual({ value });
  });

  it.each([
    [2, 'Write 2Gi for GiB, or 2Mi for MiB.'],
    ['512MB', 'Write 512Mi.'],
    ['1gb', 'Write 1Gi.'],
    ['1024Ki', 'Write MiB, as in 512 or 512Mi, or GiB, as in 1Gi.'],
    ['lots', 'Write MiB, as in 512 or 512Mi, or GiB, as in 1Gi.'],
    ['1 Gi', 'Write MiB, as in 512 or 512Mi, or GiB, as in 1Gi.'],
    [0, 'Write MiB, as in 512 or 512Mi, or GiB, as in 1Gi.'],
    [[], 'Write MiB, as in 512 or 512Mi, or GiB, as in 1Gi.'],
  ])('explains %j', (amount, remedy) => {
    expect(parseMemory(amount)).toMatchObject({ remedy });
  });

  it('reads any amount in both units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (gib) => {
        expect(parseMemory(`${gib}Gi`)).toEqual(parseMemory(`${gib * 1024}Mi`));
      }),
    );
  });
});
