import { objectKey } from './escape.js';
import type { Entry, Expression } from './model.js';

/** Columns of a line. Only a text that cannot be broken is longer. */
const LINE_WIDTH = 100;
/** Entries of an object that stands on one line. */
const SHORT_OBJECT = 3;

export const INDENT = '  ';

/** The expression on one line. */
export const onOneLine = (expression: Expression): string => {
  switch (expression.kind) {
    case 'text':
      return expression.text;
    case 'list':
      return `[${expression.items.map(onOneLine).join(', ')}]`;
    case 'call':
      return `${expression.name}(${expression.arguments.map(onOneLine).join(', ')})`;
    case 'object':
      if (expression.entries.length === 0) return '{}';
      return `{ ${expression.entries.map(({ name, value }) => `${objectKey(name)} = ${onOneLine(value)}`).join(', ')} }`;
  }
};

const isText = ({ kind }: Expression): boolean => kind === 'text';

const isShortObject = (expression: Expression): boolean =>
  expression.kind === 'object' &&
  expression.entries.length <= SHORT_OBJECT &&
  expression.entries.every(({ value }) => isText(value));

/** Whether it reads well on one line, if it fits. */
const isFlat = (expression: Expression): boolean => {
  switch (expression.kind) {
    case 'text':
      return true;
    case 'list':
      return expression.items.every(isText) || (expression.items.length === 1 && expression.items.every(isShortObject));
    case 'object':
      return expression.entries.length === 0;
    case 'call':
      return expression.arguments.every((one) => isFlat(one) || isShortObject(one));
  }
};

const fits = (written: string, column: number): boolean => column + written.length <= LINE_WIDTH;

/** An item of a list that is broken over lines. */
const itemText = (item: Expression, indent: string): string => {
  const flat = onOneLine(item);
  const mayBeFlat = isFlat(item) || isShortObject(item);
  return mayBeFlat && fits(flat, indent.length + 1) ? flat : brokenText(item, indent, 1);
};

const listText = (items: readonly Expression[], indent: string): string => {
  const [only] = items;
  // The brackets of a list of one object stand with those of the object.
  if (items.length === 1 && only?.kind === 'object' && only.entries.length > 0)
    return `[${brokenText(only, indent, 1)}]`;
  const inner = indent + INDENT;
  return `[\n${items.map((item) => `${inner}${itemText(item, inner)},\n`).join('')}${indent}]`;
};

/**
 * The expression, over several lines where that reads better.
 * @param indent of the line that it begins on
 * @param taken columns that are needed beside it on that line, without the indent
 */
export const brokenText = (expression: Expression, indent: string, taken: number): string => {
  const flat = onOneLine(expression);
  if (isText(expression) || (isFlat(expression) && fits(flat, indent.length + taken))) return flat;
  switch (expression.kind) {
    case 'text':
      return flat;
    case 'list':
      return listText(expression.items, indent);
    case 'object':
      return expression.entries.length === 0
        ? flat
        : `{\n${entriesText(expression.entries, indent + INDENT)}${indent}}`;
    case 'call':
      return `${expression.name}(${expression.arguments.map((one) => brokenText(one, indent, taken)).join(', ')})`;
  }
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns as `terraform fmt` counts them. */
const columns = (written: string): number =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what lies outside of ASCII is what it asks.
  /^[\x00-\x7f]*$/.test(written) ? written.length : [...graphemes.segment(written)].length;

/** Entries of an object, a line or more for each. Neighbours of one line have their equals signs in one column. */
const entriesText = (entries: readonly Entry[], indent: string): string => {
  const lines = entries.map(({ name, value }) => {
    const key = objectKey(name);
    return { key, value: brokenText(value, indent, columns(key) + ' = '.length) };
  });
  return alignedText(lines, indent);
};

interface KeyAndValue {
  readonly key: string;
  /** Written, over one line or more. */
  readonly value: string;
}

/** Lines `key = value`; runs of those that take one line are aligned. */
export const alignedText = (lines: readonly KeyAndValue[], indent: string): string => {
  const isMultiline = ({ value }: KeyAndValue): boolean => value.includes('\n');
  let run: KeyAndValue[] = [];
  const runs = [run];
  for (const line of lines) {
    const [first] = run;
    if (first && (isMultiline(first) || isMultiline(line))) {
      run = [];
      runs.push(run);
    }
    run.push(line);
  }
  return runs
    .flatMap((one) => {
      const width = Math.max(...one.map(({ key }) => columns(key)));
      return one.map(({ key, value }) => `${indent}${key}${' '.repeat(width - columns(key))} = ${value}\n`);
    })
    .join('');
};
