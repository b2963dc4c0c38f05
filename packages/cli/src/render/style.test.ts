import { describe, expect, it } from '@jest/globals';
import { wantsColour } from './style.js';

const terminal = { isTerminal: true, noColorFlag: false, environment: {} };

describe('wantsColour', () => {
  it.each([
    ['a terminal', {}, true],
    ['a pipe', { isTerminal: false }, false],
    ['--no-color', { noColorFlag: true }, false],
    ['NO_COLOR', { environment: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', { environment: { NO_COLOR: '' } }, true],
    ['a dumb terminal', { environment: { TERM: 'dumb' } }, false],
    ['a pipe with FORCE_COLOR', { isTerminal: false, environment: { FORCE_COLOR: '1' } }, true],
    ['NO_COLOR with FORCE_COLOR', { environment: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
  ])('%s', (_name, situation, expected) => {
    expect(wantsColour({ ...terminal, ...situation })).toBe(expected);
  });
});
