import type { Reading } from './reading.js';

/** Nanoseconds of each unit of Go's durations. */
const units: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['μs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 60e9],
  ['h', 3600e9],
]);

/** Hours of what people write and Go does not know. */
const longer: ReadonlyMap<string, number> = new Map([
  ['d', 24],
  ['day', 24],
  ['days', 24],
  ['w', 168],
]);

/** Go counts durations in 64 bits of nanoseconds (time.Duration, Go 1.25): about 292 years. */
const LONGEST = 2 ** 63;
const PART = /(\d+\.?\d*|\.\d+)([a-zµμ]*)/gy;
const EXAMPLES = 'Write a number and a unit, as in 30s, 5m, 1h30m or 500ms.';

/**
 * Reads a duration as Go writes it: `30s`, `1h30m`, `1.5h`, `500ms`.
 * @returns seconds, as a number with a fraction if need be
 */
export const parseDuration = (text: unknown): Reading => {
  if (typeof text === 'number')
    return { problem: 'a duration has a unit', remedy: `Write ${text}s for seconds, ${text}m for minutes.` };
  if (typeof text !== 'string') return { problem: 'a duration is a text', remedy: EXAMPLES };
  const trimmed = text.trim();
  if (trimmed === '0') return { value: 0 };
  if (/^[\d.]+$/.test(trimmed)) {
    return { problem: 'a duration has a unit', remedy: `Write ${trimmed}s for seconds, ${trimmed}m for minutes.` };
  }
  if (trimmed.startsWith('-')) return { problem: 'a duration cannot be negative', remedy: EXAMPLES };
  const parts = [...trimmed.replace(/^\+/, '').matchAll(PART)];
  const read = parts.map(([whole]) => whole).join('');
  if (parts.length === 0 || read.length !== trimmed.replace(/^\+/, '').length) {
    return { problem: 'this is not a duration', remedy: EXAMPLES };
  }
  return sum(parts.map(([, amount = '', unit = '']) => ({ amount, unit })));
};

const sum = (parts: readonly { amount: string; unit: string }[]): Reading => {
  let nanoseconds = 0;
  for (const { amount, unit } of parts) {
    const size = units.get(unit);
    if (size === undefined) return { problem: unknownUnit(unit), remedy: insteadOf(amount, unit) };
    nanoseconds += Math.round(Number(amount) * size);
  }
  if (nanoseconds >= LONGEST) return { problem: 'a duration is at most 292 years', remedy: EXAMPLES };
  return { value: nanoseconds / 1e9 };
};

const unknownUnit = (unit: string): string =>
  unit === '' ? 'each number of a duration has a unit' : `there is no unit "${unit}"`;

const insteadOf = (amount: string, unit: string): string => {
  const hours = longer.get(unit);
  if (hours !== undefined) return `The longest unit is h: write ${Number(amount) * hours}h.`;
  const short = /^(h(?:ou)?rs?|mins?|minutes?|secs?|seconds?)$/.exec(unit)?.[1]?.[0];
  return short ? `Write ${amount}${short}.` : 'Units are h, m, s, ms, us and ns.';
};
