import { coloured, plain, wantsColour } from '../render/style.js';
import { canAnimate, type Output, type Terminal } from '../terminal.js';
import { eventsReporter } from './events-reporter.js';
import { jsonReporter } from './json-reporter.js';
import { lineDisplay } from './line-display.js';
import type { Reporter } from './reporter.js';
import { textReporter } from './text-reporter.js';

/** Whether a global flag is on a command line that may not be valid. */
const has = (argv: readonly string[], flag: string): boolean => {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).includes(flag);
};

/** Whether the command line is a program's, which wants one document or its events, and no questions. */
export const isForProgram = (argv: readonly string[]): boolean => has(argv, '--json') || has(argv, '--events');

/** The reporter that a command line asks for. `live`: a display that moves is wanted where it can be. */
export const createReporter = async (terminal: Terminal, argv: readonly string[], live: boolean): Promise<Reporter> => {
  if (has(argv, '--events')) return eventsReporter(terminal);
  if (has(argv, '--json')) return jsonReporter(terminal);
  const { environment } = terminal;
  const styleOf = ({ isTTY }: Output) =>
    wantsColour({ isTerminal: isTTY === true, noColorFlag: has(argv, '--no-color'), environment }) ? coloured : plain;
  if (!live || !canAnimate(terminal)) return textReporter(terminal, styleOf, lineDisplay(terminal, styleOf));
  const { treeDisplay } = await import('./tree-display.js');
  return textReporter(terminal, styleOf, treeDisplay(terminal.stderr, styleOf(terminal.stderr)));
};
