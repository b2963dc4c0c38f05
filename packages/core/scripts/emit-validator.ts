import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { annotations, type SchemaNode, withoutProse } from './schema-node.ts';

/**
 * The schema compiled to a module that imports nothing, so that checking a config loads no
 * validator library. It reports all errors, not only the first.
 */
export const emitValidator = (schema: SchemaNode): string => {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    // Lengths in UTF-16 units: the count by characters would import a helper.
    unicode: false,
    // Says that `unicode` is deprecated, and nothing else: whatever matters throws in strict mode.
    logger: false,
    strict: true,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of annotations) ajv.addKeyword(keyword);
  const code = standalone.default(ajv, ajv.compile(withoutProse(schema)));
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('The validator would import something at run time.');
  return `// Generated from schema/deploy-config.schema.json by \`pnpm run generate\`. Change the schema instead.\n${code}\n`;
};
