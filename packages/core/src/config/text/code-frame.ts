import type { Range } from '../../contracts/source.js';

const CONTEXT = 2;
const WIDTH = 100;

/**
 * The lines of a range with their numbers, two lines before and after, and carets below the
 * range's first line. Without colours. Long lines are cut around the range.
 *
 *       4 |   ports:
 *     > 5 |     - container_prot: 80
 *         |       ^^^^^^^^^^^^^^
 */
export const codeFrame = (text: string, { start, end }: Range): string => {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const first = Math.max(1, start.line - CONTEXT);
  const last = Math.min(lines.length, start.line + CONTEXT);
  const digits = String(last).length;
  const offset = Math.max(0, start.column - Math.floor(WIDTH / 2));
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? '';
    const marked = number === start.line;
    const cut = offset > 0 && line.length > WIDTH ? offset : 0;
    frame.push(`${marked ? '>' : ' '} ${String(number).padStart(digits)} | ${printable(shorten(line, cut))}`.trimEnd());
    if (marked)
      frame.push(
        `  ${' '.repeat(digits)} | ${carets(line, cut, start.column, end.line > number ? Infinity : end.column)}`,
      );
  }
  return frame.join('\n');
};

const shorten = (line: string, from: number): string => {
  const rest = from > 0 ? `…${line.slice(from + 1)}` : line;
  return rest.length > WIDTH ? `${rest.slice(0, WIDTH - 1)}…` : rest;
};

/** The same blanks as the line has before the range, then a caret for each character. */
const carets = (line: string, cut: number, from: number, to: number): string => {
  const before = line.slice(cut, from - 1).replace(/[^\t]/g, ' ');
  const visible = Math.min(line.length, cut + WIDTH);
  return before.padEnd(from - 1 - cut) + '^'.repeat(Math.max(1, Math.min(to - 1, visible) - from + 1));
};

/** A file must not be able to steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced.
const printable = (line: string): string => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
