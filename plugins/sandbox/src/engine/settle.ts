import { setTimeout as pause } from 'node:timers/promises';

/** Some clients ask only every 5 or 30 seconds; what takes less than this is over before their first answer. */
const PATIENCE_MILLISECONDS = 400;

/** Something that runs, and since when. */
export interface Running {
  readonly startedAt: number;
  readonly done: Promise<unknown>;
}

/** Waits a moment for something short to end. What has been running for longer is not waited for. */
export const settle = async (running: Running | undefined): Promise<void> => {
  const left = PATIENCE_MILLISECONDS - (Date.now() - (running?.startedAt ?? 0));
  if (!running || left <= 0) return;
  const over = new AbortController();
  const patience = pause(left, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
  await Promise.race([running.done, patience]);
  over.abort();
};
