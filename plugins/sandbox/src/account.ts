import { randomBytes } from 'node:crypto';

/** The account of everything in the sandbox: plainly not a real one. */
export const ACCOUNT = '000000000000';

/** `us-east-1`, when a request does not say. */
export const DEFAULT_REGION = 'us-east-1';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** So many random capital letters and digits, as CloudFormation puts at the end of the names that it makes. */
export const randomLetters = (length: number): string =>
  Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join('');

export const randomHex = (length: number): string =>
  randomBytes(Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length);

export const now = (): string => new Date().toISOString();
