/** Columns of a line of generated code. */
const WIDTH = 100;
const CODE = Symbol('code');

/** Code that stands for a value: `logGroup.attrArn`. */
export interface Code {
  /** The code, for a place with that much in front of its further lines. */
  readonly [CODE]: (indent: string) => string;
}

/** A literal with code in some places. */
export type Node = string | number | boolean | null | Code | readonly Node[] | { readonly [key: string]: Node };

export const code = (text: string | ((indent: string) => string)): Code => ({
  [CODE]: typeof text === 'string' ? () => text : text,
});

const isCode = (node: Node): node is Code => typeof node === 'object' && node !== null && CODE in node;

const isList = (node: Node): node is readonly Node[] => Array.isArray(node);

/** A text as a JavaScript literal in single quotes. */
export const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key));

const enclose = (open: string, items: readonly string[], close: string, indent: string, space: string): string => {
  if (items.length === 0) return open + close;
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (!line.includes('\n') && indent.length + line.length <= WIDTH) return line;
  return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`;
};

/** JavaScript for a value, as a person would lay it out. */
export const print = (node: Node, indent: string): string => {
  if (node === null || typeof node === 'number' || typeof node === 'boolean') return String(node);
  if (typeof node === 'string') return quote(node);
  if (isCode(node)) return node[CODE](indent);
  const inner = `${indent}  `;
  if (isList(node)) {
    const items = node.map((item) => print(item, inner));
    return enclose('[', items, ']', indent, '');
  }
  const items = Object.entries(node).map(([key, item]) => {
    const text = print(item, inner);
    return keyOf(key) === text ? text : `${keyOf(key)}: ${text}`;
  });
  return enclose('{', items, '}', indent, ' ');
};
