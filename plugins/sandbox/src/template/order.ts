import { validationError } from '../api/error.js';

/** For each logical id, the ids that must exist before it. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The ids in an order in which each stands after those that it depends on.
 * @throws ApiError when some depend on each other in a circle
 */
export const inOrder = (dependencies: Dependencies): string[] => {
  const ordered: string[] = [];
  const done = new Set<string>();
  let waiting = [...dependencies.keys()];
  while (waiting.length > 0) {
    const ready = waiting.filter((id) => [...(dependencies.get(id) ?? [])].every((other) => done.has(other)));
    if (ready.length === 0)
      throw validationError(`Circular dependency between resources: [${circular(waiting, dependencies).join(', ')}]`);
    for (const id of ready) done.add(id);
    ordered.push(...ready);
    waiting = waiting.filter((id) => !done.has(id));
  }
  return ordered;
};

/** Those of the ids that something in the circle needs; what merely depends on it is left out. */
const circular = (ids: readonly string[], dependencies: Dependencies): string[] => {
  let remaining = [...ids];
  for (;;) {
    const needed = new Set(remaining.flatMap((id) => [...(dependencies.get(id) ?? [])]));
    const next = remaining.filter((id) => needed.has(id));
    if (next.length === remaining.length) return next;
    remaining = next;
  }
};

/** The dependencies turned round: for each id, the ids that must be gone before it. */
export const reversed = (dependencies: Dependencies): Dependencies => {
  const result = new Map([...dependencies.keys()].map((id): [string, Set<string>] => [id, new Set()]));
  for (const [id, others] of dependencies) for (const other of others) result.get(other)?.add(id);
  return result;
};
