type ErrorType = 'TRANSIENT' | 'THROTTLING' | 'SERVER_ERROR' | 'CLIENT_ERROR';

export interface Token {
  getRetryCount(): number;
  getRetryDelay(): number;
}

/**
 * How often a call is tried again, by what went wrong. Being throttled passes; a network that is
 * not there does not, and a user who has none should hear so within seconds.
 */
const RETRIES: Readonly<Record<ErrorType, number>> = { THROTTLING: 8, SERVER_ERROR: 3, TRANSIENT: 1, CLIENT_ERROR: 0 };

/** Milliseconds. */
const FIRST_DELAY = 200;
const LONGEST_DELAY = 10_000;

const token = (count: number, delay: number): Token => ({ getRetryCount: () => count, getRetryDelay: () => delay });

/** Half of the delay is random, so that two runs do not keep meeting. */
const delayOf = (count: number): number =>
  Math.min(FIRST_DELAY * 2 ** count, LONGEST_DELAY) * (0.5 + Math.random() / 2);

/** The AWS SDK's retry strategy with limits of our own. */
export const retryStrategy = () => ({
  acquireInitialRetryToken: async (): Promise<Token> => token(0, 0),
  refreshRetryTokenForRetry: async (last: Token, { errorType }: { errorType: ErrorType }): Promise<Token> => {
    const count = last.getRetryCount();
    if (count >= RETRIES[errorType]) throw new Error(`Gave up after ${count + 1} attempts.`);
    return token(count + 1, delayOf(count));
  },
  recordSuccess: (): void => {},
});
