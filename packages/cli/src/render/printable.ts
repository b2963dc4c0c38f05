/** What a colour is switched on and off with, and any other character that could steer a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced.
const STEERING = /(\u001b\[[\d;]*m)|\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Text for a terminal. Messages repeat what a file, an engine or a platform said, and none of these
 * may move the cursor, set a title or hide a line; colours stay.
 */
export const printable = (text: string): string => text.replace(STEERING, (_, colour?: string) => colour ?? '\ufffd');
