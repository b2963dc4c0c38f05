/**
 * The candidate that the word was most likely meant to be. Case and the marks between words do
 * not count, so `healthCheck` finds `health_check`. Undefined when none is near: at most one
 * mistake in three characters.
 */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  const wanted = fold(word);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3));
    if (Math.abs(wanted.length - other.length) > limit || wanted.length === 0) continue;
    const mistakes = distance(wanted, other);
    if (mistakes > limit || mistakes >= other.length) continue;
    if (!best || mistakes < best.distance) best = { candidate, distance: mistakes };
  }
  return best?.candidate;
};

const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .slice(0, 64);

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
const distance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
};

const at = (row: readonly number[], index: number): number => row[index] ?? 0;
