import { readFileSync } from 'node:fs';

/** The part of JSON Schema that deploy-config.schema.json uses, and its own annotations. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly title?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly [other: string]: unknown;
}

export const readSchema = (): SchemaNode =>
  JSON.parse(readFileSync(new URL('../schema/deploy-config.schema.json', import.meta.url), 'utf8'));

/** The schema with some keywords left out of each of its nodes. */
export const without = (keywords: readonly string[], node: SchemaNode): SchemaNode => {
  const inner = (child: SchemaNode): SchemaNode => without(keywords, child);
  const kept = Object.entries(node).filter(([keyword]) => !keywords.includes(keyword));
  return {
    ...Object.fromEntries(kept),
    ...(node.properties && { properties: mapValues(node.properties, inner) }),
    ...(node.items && { items: inner(node.items) }),
    ...(node.propertyNames && { propertyNames: inner(node.propertyNames) }),
    ...(typeof node.additionalProperties === 'object' && { additionalProperties: inner(node.additionalProperties) }),
  };
};

/** Keywords for people. */
export const prose = ['$schema', '$id', 'title', 'description', 'examples'];

/** Keywords that mean something to this package and nothing to a validator. */
export const annotations = ['default', 'patternErrorMessage', 'notation', 'secret'];

export const mapValues = <From, To>(
  map: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
