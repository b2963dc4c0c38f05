import type { Path } from '../contracts/json.js';
import type { Subject } from './problems/subject.js';
import { type Shape, shapeInside } from './shape.js';

/**
 * The config with optional keys that have no value left out, and with texts that came from a
 * variable turned into the number or boolean that the schema wants there: `${REPLICAS:-2}` is 2.
 */
export const prepare = (subject: Subject, shape: Shape): unknown => {
  const visit = (value: unknown, inside: Shape | undefined, path: Path): unknown => {
    if (!inside) return value;
    if (Array.isArray(value)) return value.map((item, index) => visit(item, inside.items, [...path, index]));
    if (typeof value === 'object' && value !== null) {
      const kept = Object.entries(value).filter(([key, child]) => isGiven(inside, key, child));
      return Object.fromEntries(
        kept.map(([key, child]) => [key, visit(child, shapeInside(inside, key), [...path, key])]),
      );
    }
    return typeof value === 'string' && subject.variables(path).length > 0 ? convert(value, inside) : value;
  };
  return visit(subject.config, shape, []);
};

const isGiven = (shape: Shape, key: string, value: unknown): boolean => {
  if (value !== null) return value !== undefined;
  const isOptional = Object.hasOwn(shape.properties ?? {}, key) && !shape.required?.includes(key);
  return !isOptional;
};

const convert = (text: string, { type }: Shape): string | number | boolean => {
  const types = [type].flat();
  if (types.includes('string')) return text;
  const wantsNumber = types.includes('integer') || types.includes('number');
  if (wantsNumber && /^\s*[-+]?\d{1,15}(\.\d{1,15})?\s*$/.test(text)) return Number(text);
  if (types.includes('boolean') && /^\s*(true|false)\s*$/i.test(text)) return text.trim().toLowerCase() === 'true';
  return text;
};
