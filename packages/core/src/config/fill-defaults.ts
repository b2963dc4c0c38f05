import { type Shape, shapeInside } from './shape.js';

/** A config with the schema's default put in wherever a key is absent from a map that is there. */
export const fillDefaults = (value: unknown, shape: Shape | undefined): unknown => {
  if (Array.isArray(value)) return value.map((item) => fillDefaults(item, shape?.items));
  if (typeof value !== 'object' || value === null) return value;
  const absent = Object.entries(shape?.properties ?? {})
    .filter(([key, child]) => child.default !== undefined && !Object.hasOwn(value, key))
    .map(([key, child]): [string, unknown] => [key, child.default]);
  const all: [string, unknown][] = [...Object.entries(value), ...absent];
  return Object.fromEntries(all.map(([key, child]) => [key, fillDefaults(child, shapeInside(shape, key))]));
};
