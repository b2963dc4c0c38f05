/** The entry that a map has itself: not `constructor`, which every object inherits and a template may name. */
export const own = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;
