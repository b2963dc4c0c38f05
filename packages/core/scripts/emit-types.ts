import type { SchemaNode } from './schema-node.ts';

/** The TypeScript types of a config file, as it is written and with every default filled in. */
export const emitTypes = (schema: SchemaNode): string =>
  `// Generated from schema/deploy-config.schema.json by \`pnpm run generate\`. Change the schema instead.

${comment(schema, '')}export interface DeployConfig ${typeOf(schema, '', false)}

/** A DeployConfig in which each key with a default is there. */
export interface FilledConfig ${typeOf(schema, '', true)}
`;

const typeOf = (node: SchemaNode, indent: string, filled: boolean): string => {
  if (node.enum) return node.enum.map((value) => `'${value}'`).join(' | ');
  if (node.properties) return objectType(node, indent, filled);
  if (typeof node.additionalProperties === 'object') {
    return `{ readonly [name: string]: ${typeOf(node.additionalProperties, indent, filled)} }`;
  }
  if (node.items) return listType(typeOf(node.items, indent, filled));
  return [...new Set([node.type].flat().map((type) => (type === 'integer' ? 'number' : type)))].join(' | ');
};

const listType = (item: string): string =>
  `readonly ${/ \| /.test(item) && !item.startsWith('{') ? `(${item})` : item}[]`;

const objectType = (node: SchemaNode, indent: string, filled: boolean): string => {
  const inner = `${indent}  `;
  const fields = Object.entries(node.properties ?? {}).map(([key, child]) => {
    const present = node.required?.includes(key) || (filled && child.default !== undefined);
    const about = filled ? '' : comment(child, inner);
    return `${about}${inner}readonly ${key}${present ? '' : '?'}: ${typeOf(child, inner, filled)};\n`;
  });
  return `{\n${fields.join('')}${indent}}`;
};

const comment = (node: SchemaNode, indent: string): string => {
  const fallback = isScalar(node.default) ? ` Default ${JSON.stringify(node.default)}.` : '';
  return `${indent}/** ${node.description}${fallback} */\n`;
};

const isScalar = (value: unknown): boolean => value !== undefined && typeof value !== 'object';
