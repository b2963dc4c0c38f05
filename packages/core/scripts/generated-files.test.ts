import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { generatedFiles } from './generated-files.ts';
import { readSchema, type SchemaNode } from './schema-node.ts';

/** Each node of the schema below the top, with its path. */
const nodesOf = (node: SchemaNode, path: string): [string, SchemaNode][] => {
  const inside = Object.entries({ ...node.properties, ...(node.items && { '[]': node.items }) });
  return inside.flatMap(([key, child]) => [[`${path}.${key}`, child], ...nodesOf(child, `${path}.${key}`)]);
};

describe('the files that are made from the schema', () => {
  it.each([...generatedFiles()].map(([file, content]) => [file.pathname.split('/').at(-1), file, content] as const))(
    '%s is current (run `pnpm run generate` in packages/core)',
    (_name, file, content) => {
      expect(readFileSync(file, 'utf8') === content).toBe(true);
    },
  );
});

describe('the schema', () => {
  it.each(nodesOf(readSchema(), ''))('describes %s, with an example', (_path, node) => {
    expect(node.description).toMatch(/\.$/);
    expect(node.examples?.length).toBeGreaterThan(0);
  });

  it.each(nodesOf(readSchema(), '').filter(([, { properties }]) => properties))(
    'allows no other keys in %s',
    (_path, node) => {
      expect(node.additionalProperties).toBe(false);
    },
  );
});

describe('the examples of the schema', () => {
  const schema = readSchema();
  const ajv = new Ajv({ strict: false, logger: false });

  it.each(nodesOf(schema, ''))('are valid for %s', (_path, node) => {
    for (const example of node.examples ?? []) expect(ajv.validate(node, example)).toBe(true);
  });

  it('make a config that is valid as a whole', () => {
    expect(schema.examples?.every((example) => ajv.validate(schema, example))).toBe(true);
  });
});
