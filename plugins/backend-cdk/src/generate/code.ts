/** Columns of a line of generated code, with room for what closes it. */
const WIDTH = 97;
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

export const isCode = (node: Node): node is Code => typeof node === 'object' && node !== null && CODE in node;

export const isList = (node: Node): node is readonly Node[] => Array.isArray(node);

/** A text as a JavaScript literal in single quotes. */
export const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const keyOf = (key: string): string => {
  // As a plain key this one would set the object's prototype.
  if (key === '__proto__') return `['${key}']`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
};

/** On one line when there is room for it behind `column`, else with a line for each item. */
const enclose = (brackets: string, items: readonly string[], indent: string, column: number): string => {
  const [open = '', close = ''] = brackets;
  if (items.length === 0) return open + close;
  const space = open === '{' ? ' ' : '';
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (!line.includes('\n') && column + line.length <= WIDTH) return line;
  return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`;
};

/**
 * JavaScript for a value, as a person would lay it out.
 * @param column where the value begins, for what still fits on the line
 */
export const print = (node: Node, indent: string, column = indent.length): string => {
  if (node === null || typeof node === 'number' || typeof node === 'boolean') return String(node);
  if (typeof node === 'string') return quote(node);
  if (isCode(node)) return node[CODE](indent);
  const inner = `${indent}  `;
  if (isList(node))
    return enclose(
      '[]',
      node.map((item) => print(item, inner)),
      indent,
      column,
    );
  const items = Object.entries(node).map(([key, item]) => {
    const name = keyOf(key);
    const text = print(item, inner, inner.length + name.length + 2);
    return name === text ? name : `${name}: ${text}`;
  });
  return enclose('{}', items, indent, column);
};
