import { createHmac, randomBytes } from 'node:crypto';

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

const NO_ECHO = 'noecho-';

/** What stands for a NoEcho value: the value itself is never kept. */
export const maskNoEcho = (value: string, salt: string): string =>
  value.startsWith(NO_ECHO)
    ? value
    : `${NO_ECHO}${createHmac('sha256', salt).update(value).digest('hex').slice(0, 24)}`;

/** Text for people, with every stand-in of a NoEcho value hidden. */
export const hideNoEcho = (text: string): string => text.replaceAll(/noecho-[0-9a-f]{24}/g, '****');

export const now = (): string => new Date().toISOString();
