import { emitReference } from './emit-reference.ts';
import { emitShape } from './emit-shape.ts';
import { emitTypes } from './emit-types.ts';
import { emitValidator } from './emit-validator.ts';
import { readSchema } from './schema-node.ts';

/** What is generated from the schema: the content of each file by its place. */
export const generatedFiles = (): ReadonlyMap<URL, string> => {
  const schema = readSchema();
  const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
  return new Map([
    [at('src/config/deploy-config.generated.ts'), emitTypes(schema)],
    [at('src/config/shape.generated.ts'), emitShape(schema)],
    [at('src/config/validate.generated.js'), emitValidator(schema)],
    [at('../../docs/reference/config.md'), emitReference(schema)],
  ]);
};
