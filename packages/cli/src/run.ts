import { contextOf, type Options } from './command/context.js';
import type { Answer } from './command/define.js';
import { type Found, findCommand, unknownCommand } from './command/find.js';
import { commands } from './commands/index.js';
import { answerHelp } from './help/answer-help.js';
import { createReporter, isForProgram } from './output/create-reporter.js';
import { exitCodeOfAnswer, toFailure } from './output/failure.js';
import type { Failure, Reporter } from './output/reporter.js';
import type { Terminal } from './terminal.js';

/** `help up` is `up --help`, `-v` and `--version` are `version`. */
const canonical = ([first, ...rest]: readonly string[]): string[] => {
  if (first === undefined) return [];
  if (first === 'help') return [...rest, '--help'];
  return first === '--version' || first === '-v' ? ['version', ...rest] : [first, ...rest];
};

const end = (reporter: Reporter, answer: Answer): number => {
  reporter.answer(answer);
  return exitCodeOfAnswer(answer);
};

const fail = (reporter: Reporter, failure: Failure): number => {
  reporter.failure(failure);
  return failure.exitCode;
};

const runOwn = async (found: Found, terminal: Terminal, reporter: Reporter, options: Options): Promise<number> => {
  try {
    return end(reporter, await found.command.run(contextOf(found, terminal, reporter, options)));
  } catch (error) {
    const failure = toFailure(error);
    fail(reporter, failure);
    const missing = failure.diagnostics.some(({ code }) => code === 'extension-not-installed');
    if (!missing || isForProgram(found.rest)) return failure.exitCode;
    const { offerInstall } = await import('./extensions/offer-install.js');
    const installed = await offerInstall(terminal, reporter, failure.diagnostics);
    return installed ? runOwn(found, terminal, reporter, options) : failure.exitCode;
  }
};

/** What is no command of ours is oclif's, or that of a plugin that the user installed. */
const runOther = async (argv: readonly string[], reporter: Reporter): Promise<number> => {
  const { runOclif } = await import('./extensions/oclif.js');
  const ended = await runOclif(argv);
  if ('exitCode' in ended) return ended.exitCode;
  if ('failure' in ended) return fail(reporter, ended.failure);
  throw unknownCommand(argv, [...Object.keys(commands), ...ended.unknown]);
};

/**
 * Runs one command line. Never throws.
 * @param given the words after `omnideploy`
 * @returns the exit code
 */
export const run = async (given: readonly string[], terminal: Terminal, options: Options = {}): Promise<number> => {
  const argv = canonical(given);
  const found = findCommand(commands, argv);
  const reporter = await createReporter(terminal, argv, found?.command.flags.events !== undefined);
  try {
    const help = answerHelp(argv, terminal);
    if (help) return end(reporter, help);
    return found ? await runOwn(found, terminal, reporter, options) : await runOther(argv, reporter);
  } catch (error) {
    return fail(reporter, toFailure(error));
  }
};
