import { stringify } from 'yaml';
import type { SchemaNode } from './schema-node.ts';

/** The reference page: a section for each map of the file, with a table of its keys. */
export const emitReference = (schema: SchemaNode): string => {
  const intro = `# Config file

<!-- Generated from packages/core/schema/deploy-config.schema.json. Change the schema instead. -->

${schema.description}

\`omnideploy up\` reads the file given with \`--config\`, or the first of \`deploy.yaml\`, \`deploy.yml\` and \`omnideploy.yaml\` in the working directory.
For completion and checks in an editor, print the schema with \`omnideploy schema > deploy-config.schema.json\` and begin the file with

\`\`\`yaml
# yaml-language-server: $schema=./deploy-config.schema.json
\`\`\`

An example:

${example(schema)}`;
  return [intro, ...sections(schema, '')].join('\n');
};

const sections = (node: SchemaNode, path: string): string[] => {
  const rows = keys(node).map(({ name, child, required }) => row(name, child, required));
  const table = `| Key | Type | Default | |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  const heading =
    path === '' ? '## The top level\n' : `## \`${path}\`\n\n${node.description}\n\n${example(wrap(node, path))}`;
  const below = keys(node).flatMap(({ name, child }) => {
    const inner = child.items ?? child;
    const at = `${path === '' ? '' : `${path}.`}${name}${child.items ? '[]' : ''}`;
    return inner.properties ? sections(inner, at) : [];
  });
  return [`${heading}\n${table}`, ...below];
};

const keys = (node: SchemaNode): { name: string; child: SchemaNode; required: boolean }[] =>
  Object.entries(node.properties ?? {}).map(([name, child]) => ({
    name,
    child,
    required: node.required?.includes(name) ?? false,
  }));

const row = (name: string, node: SchemaNode, required: boolean): string => {
  const fallback = node.default === undefined || typeof node.default === 'object' ? '' : `\`${node.default}\``;
  const text = (node.description ?? '').replaceAll('|', '\\|');
  const examples = node.properties ? '' : ` Example: ${(node.examples ?? []).map(inline).join(', ')}.`;
  return `| \`${name}\` | ${typeName(node)} | ${required ? 'required' : fallback} | ${text}${examples} |`;
};

const inline = (value: unknown): string => `\`${JSON.stringify(value).replace(/^"(.*)"$/, '$1')}\``;

const typeName = (node: SchemaNode): string => {
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.notation === 'duration') return 'duration';
  if (node.items) return node.items.properties ? 'list of maps' : `list of ${typeName(node.items)}`;
  if (node.properties) return 'map';
  if (typeof node.additionalProperties === 'object') return `map of ${typeName(node.additionalProperties)}`;
  return [node.type]
    .flat()
    .map((type) => typeNames[type ?? ''] ?? type)
    .join(' or ');
};

const typeNames: Record<string, string> = { integer: 'whole number', string: 'text' };

/** The map's example as it stands in a file, below the keys that lead to it. */
const wrap = (node: SchemaNode, path: string): SchemaNode => {
  const value = path
    .split('.')
    .reverse()
    .reduce<unknown>(
      (inner, step) => (step.endsWith('[]') ? { [step.slice(0, -2)]: [inner] } : { [step]: inner }),
      node.examples?.[0],
    );
  return { examples: [value] };
};

const example = (node: SchemaNode): string => `\`\`\`yaml\n${stringify(node.examples?.[0])}\`\`\`\n`;
