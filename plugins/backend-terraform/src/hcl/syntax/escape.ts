const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text as it stands between the quotes of an HCL string. */
const escaped = (literal: string): string =>
  literal
    // Control characters; also separators of lines that editors show as such.
    .replace(/["\\\p{Cc}\u2028\u2029]/gu, (character) => SHORT[character] ?? unicode(character))
    .replace(/[$%](?=\{)/g, '$&$&');

/** A literal string. */
export const quoted = (literal: string): string => `"${escaped(literal)}"`;

/** A piece of a template: literal text, or an expression to put there. */
export type TemplatePart = string | { readonly expression: string };

/** A string with expressions in it: `"arn:${data.aws_partition.partition.partition}:iam"`. */
export const template = (parts: readonly TemplatePart[]): string => {
  const pieces = parts.map((part, index) => {
    if (typeof part !== 'string') return `\${${part.expression}}`;
    const before = escaped(part);
    // A dollar sign in front of an expression would make its brace a literal one.
    return typeof parts[index + 1] === 'object' ? before.replace(/\$$/, unicode) : before;
  });
  return `"${pieces.join('')}"`;
};

/** Whether HCL takes the name of an attribute or a block as it is. */
export const isIdentifier = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name);

/** The key of an object's entry: without quotes where HCL allows. `for` would begin a loop. */
export const objectKey = (name: string): string => (isIdentifier(name) && name !== 'for' ? name : quoted(name));
