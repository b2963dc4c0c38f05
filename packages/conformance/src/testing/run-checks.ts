import type { Check } from '../check.js';

/** Runs all checks; the message of each that failed, by the check's name. */
export const failuresOf = async (checks: readonly Check[]): Promise<Readonly<Record<string, string>>> => {
  const failures: Record<string, string> = {};
  for (const { name, run } of checks) {
    try {
      await run();
    } catch (error) {
      failures[name] = error instanceof Error ? error.message : String(error);
    }
  }
  return failures;
};
