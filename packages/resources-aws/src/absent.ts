import type { Value } from '@omnideploy/core';

/** A value in which anything may be absent. */
type Sparse = Value | undefined | readonly Sparse[] | SparseRecord;
export type SparseRecord = { readonly [key: string]: Sparse };

/** The same without the keys and items that are undefined, at any depth. */
export const withoutAbsent = (record: SparseRecord): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, present(value)]])),
  );

const present = (value: Exclude<Sparse, undefined>): Value => {
  if (Array.isArray(value)) return value.flatMap((item: Sparse) => (item === undefined ? [] : [present(item)]));
  // Array.isArray does not narrow readonly lists away.
  return typeof value === 'object' && value !== null ? withoutAbsent(value as SparseRecord) : (value as Value);
};
