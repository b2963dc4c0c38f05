import { setTimeout as pause } from 'node:timers/promises';
import type { Faults } from '../state/model.js';
import type { Runtime } from './runtime.js';
import { ResourceFailure } from './world.js';

/** How long an operation on a resource takes when nothing slows it down. */
const STEP_MILLISECONDS = 2;

/** Thrown into an operation that is ended because of another one. */
export const isCancelled = (error: unknown): boolean => (error as Partial<Error> | undefined)?.name === 'AbortError';

const takeFault = (faults: Faults, type: string): string | undefined => {
  const fault = faults.fail[type];
  if (!fault) return undefined;
  if (fault.times !== undefined) {
    fault.times -= 1;
    if (fault.times <= 0) delete faults.fail[type];
  }
  return fault.reason;
};

/**
 * The time that an operation on the type takes, with the delay and the failure that were asked for.
 * @throws ResourceFailure for the failure, AbortError when the signal ends it
 */
export const operate = async (runtime: Runtime, type: string, signal: AbortSignal): Promise<void> => {
  const { faults } = runtime.cloud;
  const milliseconds = STEP_MILLISECONDS + (faults.delay[type] ?? 0);
  try {
    await pause(milliseconds, undefined, { signal: AbortSignal.any([signal, runtime.closing]), ref: false });
  } catch (error) {
    // When the server ends, the operation just stops, as in a crash; the next start recovers it.
    if (runtime.closing.aborted) await new Promise(() => undefined);
    throw error;
  }
  const reason = takeFault(faults, type);
  if (reason === undefined) return;
  runtime.save();
  throw new ResourceFailure(reason);
};
