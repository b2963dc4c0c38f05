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
  readonly items?: SchemaNode;
  readonly [other: string]: unknown;
}

/** Annotations that mean something here and nothing to a validator. */
export const annotations = ['patternErrorMessage', 'notation', 'secret'];

export const readSchema = (): SchemaNode =>
  JSON.parse(readFileSync(new URL('../schema/deploy-config.schema.json', import.meta.url), 'utf8'));

/** The schema with each node's `description` and `title` left out, and of its `examples` only the first. */
export const withoutProse = (node: SchemaNode): SchemaNode => {
  const { description: _description, title: _title, $schema: _schema, $id: _id, ...kept } = node;
  return {
    ...kept,
    ...(node.examples && { examples: node.examples.slice(0, 1) }),
    ...(node.properties && { properties: mapValues(node.properties, withoutProse) }),
    ...(node.items && { items: withoutProse(node.items) }),
    ...(typeof node.additionalProperties === 'object' && {
      additionalProperties: withoutProse(node.additionalProperties),
    }),
  };
};

const mapValues = <From, To>(map: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
