import type { Path } from '../contracts/json.js';

/**
 * The paths of all that a config says: each scalar, and each empty list or map. Keys without a
 * value are not there.
 */
export const presentFields = (config: unknown): Path[] => {
  const found: Path[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (value === undefined || value === null) return;
    const inside = childrenOf(value);
    for (const [step, child] of inside) visit(child, [...path, step]);
    if (inside.length === 0 && path.length > 0) found.push(path);
  };
  visit(config, []);
  return found;
};

/** What is inside a list or map, each with its index or key; nothing for a scalar. */
export const childrenOf = (value: unknown): (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
};

/** The value at a path; undefined when there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return typeof step === 'number' ? at[step] : undefined;
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    return (at as Record<string, unknown>)[step];
  }, value);
