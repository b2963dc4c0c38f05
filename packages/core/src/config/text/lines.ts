import type { Position } from '../../contracts/source.js';

export interface LineIndex {
  /** The line and column of an offset. Both count from 1. */
  position(offset: number): Position;
  /** The offset of a line and column. */
  offset(position: Position): number;
}

/** Finds lines and columns in a text; made once for each text. */
export const indexLines = (text: string): LineIndex => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  return {
    position: (offset) => {
      let low = 1;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low, column: offset - startOf(low) + 1 };
    },
    offset: ({ line, column }) => startOf(line) + column - 1,
  };
};
