import type { Flags } from '../command/define.js';

/** Rows of a table of flags: how to write it, what it does. */
export const flagRows = (flags: Flags): string[][] =>
  Object.entries(flags).map(([name, flag]) => {
    const notes = [
      ...(flag.default ? [`default: ${flag.default}`] : []),
      ...(flag.variable ? [`or ${flag.variable}`] : []),
    ];
    return [
      `${flag.short ? `-${flag.short}, ` : '    '}--${name}${flag.value ? ` ${flag.value}` : ''}`,
      `${flag.summary}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
    ];
  });
