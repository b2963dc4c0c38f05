import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDuration } from './duration.js';

describe('parseDuration', () => {
  it.each([
    ['30s', 30],
    ['5m', 300],
    ['1h30m', 5400],
    ['1.5h', 5400],
    ['500ms', 0.5],
    ['1h0m0.25s', 3600.25],
    ['.5s', 0.5],
    ['2.s', 2],
    ['250us', 0.00025],
    ['250µs', 0.00025],
    ['+10s', 10],
    ['0', 0],
    ['0s', 0],
  ])('reads %s as %d seconds', (text, value) => {
    expect(parseDuration(text)).toEqual({ value });
  });

  it.each([
    [30, 'Write 30s for seconds, 30m for minutes.'],
    ['30', 'Write 30s for seconds, 30m for minutes.'],
    ['1d', 'The longest unit is h: write 24h.'],
    ['2w', 'The longest unit is h: write 336h.'],
    ['30 s', 'Write a number and a unit, as in 30s, 5m, 1h30m or 500ms.'],
    ['5min', 'Write 5m.'],
    ['10sec', 'Write 10s.'],
    ['5x', 'Units are h, m, s, ms, us and ns.'],
    ['1h30', 'Units are h, m, s, ms, us and ns.'],
    ['-5s', 'Write a number and a unit, as in 30s, 5m, 1h30m or 500ms.'],
    ['', 'Write a number and a unit, as in 30s, 5m, 1h30m or 500ms.'],
    ['soon', 'Write a number and a unit, as in 30s, 5m, 1h30m or 500ms.'],
    [true, 'Write a number and a unit, as in 30s, 5m, 1h30m or 500ms.'],
    ['5constructor', 'Units are h, m, s, ms, us and ns.'],
    ['9999999h', 'Write a number and a unit, as in 30s, 5m, 1h30m or 500ms.'],
  ])('explains %j', (text, remedy) => {
    expect(parseDuration(text)).toMatchObject({ remedy });
  });

  it('reads hours, minutes and seconds together', () => {
    const part = fc.nat({ max: 1000 });
    fc.assert(
      fc.property(part, part, part, part, (h, m, s, ms) => {
        const value = (h * 3_600_000 + m * 60_000 + s * 1000 + ms) / 1000;
        expect(parseDuration(`${h}h${m}m${s}s${ms}ms`)).toEqual({ value });
      }),
    );
  });

  it('answers to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '.', 'h', 'm', 's', '-', 'µ', ' ') }), (text) => {
        const reading = parseDuration(text);
        expect('value' in reading ? reading.value >= 0 : reading.remedy.length > 0).toBe(true);
      }),
    );
  });
});
