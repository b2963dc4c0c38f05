import type { Json, PropertyChange } from '@omnideploy/core';

const LONGEST = 72;

/** Text that would be misread without its quotes: nothing, or something that spaces and line ends are part of. */
const NEEDS_QUOTES = /^$|^\s|\s$|[\n\r\t]/;

const bare = (value: Json | undefined): string => {
  if (value === undefined) return '(none)';
  return typeof value === 'string' && !NEEDS_QUOTES.test(value) ? value : JSON.stringify(value);
};

/** Both sides, with quotes where they tell a number from its digits. */
const texts = (before: Json | undefined, after: Json | undefined): [string, string] => {
  const [old, fresh] = [bare(before), bare(after)];
  return old === fresh ? [JSON.stringify(before), JSON.stringify(after)] : [old, fresh];
};

/** Long values are cut around the first place where they differ, so that the difference is in view. */
const excerpt = (value: string, from: number): string => {
  if (value.length <= LONGEST) return value;
  const start = Math.max(0, Math.min(from - 20, value.length - LONGEST));
  const end = start + LONGEST;
  return `${start > 0 ? '…' : ''}${value.slice(start, end)}${end < value.length ? '…' : ''}`;
};

const firstDifference = (a: string, b: string): number => {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
};

/** `DesiredCount: 1 → 2`. Secret values are never shown. */
export const renderProperty = ({ path, before, after, secret, unknown, replaces }: PropertyChange): string => {
  const forces =
    replaces === 'yes' ? '  (forces replacement)' : replaces === 'maybe' ? '  (may force replacement)' : '';
  if (secret) return `${path}: (secret) → (secret)${forces}`;
  const [old, fresh] = unknown ? [bare(before), '(known after deployment)'] : texts(before, after);
  const at = firstDifference(old, fresh);
  return `${path}: ${excerpt(old, at)} → ${excerpt(fresh, at)}${forces}`;
};
