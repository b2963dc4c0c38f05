import {
  duplicateKey,
  MAX_DEPTH,
  type MapEntry,
  type Parsed,
  type SyntaxProblem,
  type TreeNode,
  tooDeep,
} from './tree.js';

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in a string.
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const WORD = /true|false|null/y;

/** Reads JSON, as strictly as JSON.parse, into a tree. Stops at the first problem. */
export const parseJson = (text: string): Parsed => {
  const reader = new JsonReader(text);
  try {
    return { root: reader.document(), problems: reader.duplicates };
  } catch (error) {
    if (error instanceof JsonProblem) return { problems: [...reader.duplicates, error.problem] };
    throw error;
  }
};

class JsonProblem extends Error {
  constructor(readonly problem: SyntaxProblem) {
    super(problem.message);
  }
}

class JsonReader {
  readonly duplicates: SyntaxProblem[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): TreeNode {
    const root = this.#value(0);
    if (this.#peek() !== '') this.#fail('Something stands after the end of the document.');
    return root;
  }

  #value(depth: number): TreeNode {
    const next = this.#peek();
    const start = this.#at;
    if (depth > MAX_DEPTH) throw new JsonProblem(tooDeep({ start, end: start + 1 }));
    if (next === '{') return this.#map(depth);
    if (next === '[') return this.#list(depth);
    const token = next === '"' ? this.#string() : (this.#match(NUMBER) ?? this.#match(WORD));
    if (token === undefined) return this.#fail('A value was expected here.', hint(next));
    const span = { start, end: this.#at };
    return { kind: 'scalar', value: JSON.parse(token), span, written: span };
  }

  #map(depth: number): TreeNode {
    const start = this.#at;
    const entries = new Map<string, MapEntry>();
    this.#each('}', () => {
      const from = this.#at;
      if (this.#peek() !== '"') this.#fail('A key in double quotes was expected here.', hint(this.#peek()));
      const key: string = JSON.parse(this.#string());
      const span = { start: from, end: this.#at };
      if (this.#peek() !== ':') this.#fail('A colon was expected after the key.');
      this.#at += 1;
      const value = this.#value(depth + 1);
      if (entries.has(key)) this.duplicates.push(duplicateKey(key, span));
      else entries.set(key, { key: span, value });
    });
    return { kind: 'map', entries, span: { start, end: this.#at } };
  }

  #list(depth: number): TreeNode {
    const start = this.#at;
    const items: TreeNode[] = [];
    this.#each(']', () => items.push(this.#value(depth + 1)));
    return { kind: 'list', items, span: { start, end: this.#at } };
  }

  /** Reads what stands between an opening bracket and `close`, separated by commas. */
  #each(close: string, read: () => void): void {
    this.#at += 1;
    if (this.#peek() !== close) {
      for (;;) {
        this.#peek();
        read();
        const next = this.#peek();
        if (next === close) break;
        if (next !== ',') this.#fail(`A comma or ${close} was expected here.`, hint(next));
        this.#at += 1;
        if (this.#peek() === close) this.#fail(`JSON allows no comma before ${close}.`, 'Remove the comma before it.');
      }
    }
    this.#at += 1;
  }

  #string(): string {
    return (
      this.#match(STRING) ??
      this.#fail('This text is not closed, or holds a line break or an escape that JSON does not have.')
    );
  }

  /** The next character after white space; empty at the end. */
  #peek(): string {
    this.#match(SPACE);
    return this.#text[this.#at] ?? '';
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #fail(message: string, remedy?: string): never {
    const start = this.#at;
    const ended = start >= this.#text.length;
    const span = { start, end: ended ? start : start + 1 };
    throw new JsonProblem({
      span,
      message: ended ? `The file ends too early. ${message}` : message,
      ...(remedy && { remedy }),
    });
  }
}

const hint = (character: string): string | undefined => {
  if (character === "'") return 'JSON has double quotes only.';
  if (character === '/' || character === '#') return 'JSON has no comments. Name the file .yaml to have them.';
  return undefined;
};
