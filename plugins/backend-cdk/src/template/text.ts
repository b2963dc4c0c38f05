import type { Json } from '@omnideploy/core';

/** A piece of text: a literal, or an intrinsic function that becomes text while deploying. */
export type Part = string | { readonly [name: string]: Json };

/** Text as it stands inside a JSON string, `depth` times over for JSON inside JSON. */
export const escapeJson = (text: string, depth: number): string =>
  depth === 0 ? text : escapeJson(JSON.stringify(text).slice(1, -1), depth - 1);

const merge = (parts: readonly Part[]): Part[] => {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged;
};

/** The parts as one value: a literal when all are literals, an `Fn::Join` only when there is something to join. */
export const joined = (parts: readonly Part[]): Json => {
  const merged = merge(parts);
  const [first] = merged;
  if (first === undefined) return '';
  return merged.length === 1 ? first : { 'Fn::Join': ['', merged as Json[]] };
};
