import { stringify } from 'yaml';
import { mapValues, prose, type SchemaNode, without } from './schema-node.ts';

/** The schema without its prose, as a module: what resolving a config looks up beside the validator. */
export const emitShape = (schema: SchemaNode): string =>
  `// Generated from schema/deploy-config.schema.json by \`pnpm run generate\`. Change the schema instead.
import type { Shape } from './shape.js';

export const shape: Shape = ${JSON.stringify(without(prose, withExamples(schema)), null, 1)};
`;

/** Gives each required key an `example`: how it is written, for the error that it is missing. */
const withExamples = (node: SchemaNode): SchemaNode => ({
  ...node,
  ...(node.items && { items: withExamples(node.items) }),
  ...(node.properties && {
    properties: mapValues(node.properties, (child, key) => ({
      ...withExamples(child),
      ...(node.required?.includes(key) && { example: stringify({ [key]: child.examples?.[0] }).trimEnd() }),
    })),
  }),
});
