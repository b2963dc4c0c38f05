import { describe, expect, it } from '@jest/globals';
import { printable } from './printable.js';
import { coloured } from './style.js';

describe('printable', () => {
  it.each([
    ['a cursor that goes up', 'No capacity\u001b[2A\u001b[2K', 'No capacity\ufffd[2A\ufffd[2K'],
    ['a title', '\u001b]0;root\u0007', '\ufffd]0;root\ufffd'],
    ['a line written over', 'delete all\rkeep all', 'delete all\ufffdkeep all'],
    ['a C1 control', '\u009b2J', '\ufffd2J'],
  ])('takes the power from %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves lines, tabs, colours and other languages as they are', () => {
    const text = `${coloured(['red', 'bold'], 'Fehler')}\t1 → 2\r\n✔ 日本語`;
    expect(printable(text)).toBe(text);
  });
});
