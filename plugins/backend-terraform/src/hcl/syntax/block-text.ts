import { quoted } from './escape.js';
import { alignedText, brokenText, INDENT } from './expression-text.js';
import type { Block, Entry } from './model.js';

/**
 * A block as a person writes it and `terraform fmt` leaves it: first what takes one line, then nested
 * blocks, then attributes of several lines, each apart from the next.
 */
export const blockText = (block: Block, indent = ''): string => {
  const { type, labels = [], attributes = [], blocks = [], verbatim, last = [] } = block;
  const head = `${indent}${[type, ...labels.map(quoted)].join(' ')} {`;
  const inner = indent + INDENT;
  const lines = (entries: readonly Entry[]) =>
    entries.map(({ name, value }) => ({ key: name, value: brokenText(value, inner, name.length + ' = '.length) }));
  const [short, long] = [false, true].map((broken) =>
    lines(attributes).filter(({ value }) => value.includes('\n') === broken),
  );
  const paragraphs = [
    short?.length ? alignedText(short, inner) : '',
    ...blocks.map((one) => blockText(one, inner)),
    verbatim === undefined ? '' : `${verbatim.trimEnd().replace(/^(?=.)/gm, inner)}\n`,
    ...(long ?? []).map((one) => alignedText([one], inner)),
    ...lines(last).map((one) => alignedText([one], inner)),
  ].filter((paragraph) => paragraph !== '');
  return paragraphs.length === 0 ? `${head}}\n` : `${head}\n${paragraphs.join('\n')}${indent}}\n`;
};

/** The whole of a file. */
export const fileText = (comment: string, blocks: readonly Block[]): string =>
  [`# ${comment}\n`, ...blocks.map((block) => blockText(block))].join('\n');
