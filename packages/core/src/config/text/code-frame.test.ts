import { describe, expect, it } from '@jest/globals';
import { codeFrame } from './code-frame.js';

const range = (line: number, from: number, to: number, endLine = line) => ({
  start: { line, column: from },
  end: { line: endLine, column: to },
});

describe('codeFrame', () => {
  it('shows two lines around the range, and carets below it', () => {
    const text = ['a: 1', 'b: 2', 'c: 3', 'd: four', 'e: 5', 'f: 6', 'g: 7'].join('\n');
    expect(codeFrame(text, range(4, 4, 8))).toBe(
      ['  2 | b: 2', '  3 | c: 3', '> 4 | d: four', '    |    ^^^^', '  5 | e: 5', '  6 | f: 6'].join('\n'),
    );
  });

  it('puts one caret below an empty range, and stops at the end of the first line', () => {
    expect(codeFrame('ab', range(1, 3, 3))).toBe('> 1 | ab\n    |   ^');
    expect(codeFrame('abc\nd', range(1, 2, 2, 2))).toBe('> 1 | abc\n    |  ^^\n  2 | d');
  });

  it('keeps the numbers in one column', () => {
    const text = Array.from({ length: 11 }, (_, index) => `l${index + 1}`).join('\n');
    expect(codeFrame(text, range(9, 1, 2)).split('\n')).toEqual([
      '   7 | l7',
      '   8 | l8',
      '>  9 | l9',
      '     | ^',
      '  10 | l10',
      '  11 | l11',
    ]);
  });

  it('shows the part of a long line that holds the range', () => {
    const text = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`;
    const [line, carets] = codeFrame(text, range(1, 301, 305)).split('\n');
    expect(line?.length).toBeLessThan(120);
    expect(line?.slice(carets?.indexOf('^'), (carets?.lastIndexOf('^') ?? 0) + 1)).toBe('HERE');
  });

  it('keeps tabs before the range, so that the caret stands right', () => {
    expect(codeFrame('\tab', range(1, 3, 4))).toBe('> 1 | \tab\n    | \t ^');
  });

  it('shows no character that steers a terminal, and no line ends of Windows', () => {
    expect(codeFrame('a\u001b[31mb\r\nc', range(1, 1, 2))).toBe('> 1 | a\ufffd[31mb\n    | ^\n  2 | c');
  });
});
