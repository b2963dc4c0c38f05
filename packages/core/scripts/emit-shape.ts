import { type SchemaNode, withoutProse } from './schema-node.ts';

/** The schema without its prose, as a module: what resolving a config looks up beside the validator. */
export const emitShape = (schema: SchemaNode): string =>
  `// Generated from schema/deploy-config.schema.json by \`pnpm run generate\`. Change the schema instead.
import type { Shape } from './shape.js';

export const shape: Shape = ${JSON.stringify(withoutProse(schema), null, 1)};
`;
