import type { Json } from '../contracts/json.js';

/** A JSON Schema, as far as problems with a config are explained from it. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly items?: Shape;
  readonly additionalProperties?: boolean | Shape;
  readonly enum?: readonly Json[];
  readonly default?: Json;
  /** How a required key is written, for the error that it is missing. */
  readonly example?: string;
  /** What a pattern means, in words. */
  readonly patternErrorMessage?: string;
  /** A notation that has its own reader, whose problems say more than the schema's. */
  readonly notation?: 'duration' | 'seconds' | 'cpu' | 'memory';
  /** Whether a wrong value may be a secret, which no message may show. */
  readonly secret?: boolean;
  readonly [other: string]: unknown;
}

/** The schema of a value inside: of a key of a map, or of an item of a list. */
export const shapeInside = (shape: Shape | undefined, step: string | number): Shape | undefined => {
  if (!shape) return undefined;
  if (typeof step === 'number') return shape.items;
  const properties = shape.properties;
  if (properties && Object.hasOwn(properties, step)) return properties[step];
  return typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
};
