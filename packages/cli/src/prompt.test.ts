import { describe, expect, it } from '@jest/globals';
import { ask } from './prompt.js';
import { fakeTerminal } from './testing/fake-terminal.js';

describe('ask', () => {
  it.each([
    ['y\n', true],
    ['YES\n', true],
    ['n\n', false],
    ['\n', false],
    ['yep\n', false],
    ['', false],
  ])('%j means %s', async (typed, expected) => {
    expect(await ask(fakeTerminal({ typed }).terminal, 'Deploy api?')).toBe(expected);
  });

  it('shows what no answer means', async () => {
    const { terminal, written } = fakeTerminal({ typed: '\n' });
    await ask(terminal, 'Deploy api?');
    expect(written.stderr).toContain('Deploy api? [y/N] ');
    expect(written.stdout).toBe('');
  });

  it('is over with Ctrl-C', async () => {
    await expect(ask(fakeTerminal({ typed: '\u0003' }).terminal, 'Deploy api?')).rejects.toMatchObject({
      diagnostics: [{ code: 'interrupted' }],
    });
  });
});
