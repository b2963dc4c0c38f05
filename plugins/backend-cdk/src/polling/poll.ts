import { setTimeout as sleep } from 'node:timers/promises';
import { isOmniDeployError, problem } from '@omnideploy/core';

/** Milliseconds. Short at first, since many operations end within a second. */
const FIRST = 100;
const LONGEST = 5_000;
const GROWTH = 1.4;

const wait = async (milliseconds: number, signal: AbortSignal | undefined): Promise<void> => {
  try {
    await sleep(milliseconds, undefined, signal ? { signal } : {});
  } catch (cause) {
    throw problem('interrupted', 'Interrupted.', { cause });
  }
};

export const isInterruption = (error: unknown): boolean =>
  isOmniDeployError(error) && error.diagnostics[0]?.code === 'interrupted';

/**
 * Asks until there is an answer, at growing intervals.
 * @param ask undefined means not yet; `again` puts the interval back to the shortest
 * @throws OmniDeployError `interrupted` when the signal is aborted
 */
export const poll = async <T>(ask: (again: () => void) => Promise<T | undefined>, signal?: AbortSignal): Promise<T> => {
  let interval = FIRST;
  for (;;) {
    let reset = false;
    const answer = await ask(() => {
      reset = true;
    });
    if (answer !== undefined) return answer;
    interval = reset ? FIRST : interval;
    await wait(interval, signal);
    interval = Math.min(interval * GROWTH, LONGEST);
  }
};
