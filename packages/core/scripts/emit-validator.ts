import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { annotations, mapValues, prose, type SchemaNode, without } from './schema-node.ts';

/**
 * The schema compiled to a module that imports nothing, so that checking a config loads no
 * validator library. It reports all errors, not only the first.
 */
export const emitValidator = (schema: SchemaNode): string => {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    // core explains errors in its own words.
    messages: false,
    // Lengths in UTF-16 units: the count by characters would import a helper.
    unicode: false,
    // Says that `unicode` is deprecated, and nothing else: whatever matters throws in strict mode.
    logger: false,
    strict: true,
    code: { source: true, esm: true, lines: true },
  });
  const validate = ajv.compile(apart(without([...prose, ...annotations], schema)));
  const code = standalone.default(ajv, validate);
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('The validator would import something at run time.');
  return `// Generated from schema/deploy-config.schema.json by \`pnpm run generate\`. Change the schema instead.\n${code}\n`;
};

/**
 * Puts the map of each top-level key apart, under the key's own name: it then has a function of its own,
 * which Node compiles only for a file that has the key.
 */
const apart = (schema: SchemaNode): SchemaNode => {
  const isMap = ({ type }: SchemaNode): boolean => type === 'object';
  const properties = schema.properties ?? {};
  return {
    ...schema,
    definitions: Object.fromEntries(Object.entries(properties).filter(([, node]) => isMap(node))),
    properties: mapValues(properties, (node, key) => (isMap(node) ? { $ref: `#/definitions/${key}` } : node)),
  };
};
