import { describe, expect, it } from '@jest/globals';
import { isInterruption, poll } from './poll.js';

describe('poll', () => {
  it('asks until there is an answer', async () => {
    let asked = 0;
    expect(await poll(async () => (++asked === 3 ? 'now' : undefined))).toBe('now');
  });

  it('ends when the user interrupts', async () => {
    const controller = new AbortController();
    const end = poll(async () => {
      controller.abort();
      return undefined;
    }, controller.signal).catch((error: unknown) => error);
    expect(isInterruption(await end)).toBe(true);
  });

  it('passes an error on', async () => {
    await expect(poll(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});
