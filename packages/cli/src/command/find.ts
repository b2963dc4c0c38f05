import { type OmniDeployError, problem } from '@omnideploy/core';
import { nearest } from '@omnideploy/core/program';
import type { Command } from './define.js';

export interface Found {
  readonly name: string;
  readonly command: Command;
  /** What follows the command's words. */
  readonly rest: readonly string[];
}

const MOST_WORDS = 2;

/** The command that a command line begins with: the one with most words. */
export const findCommand = (
  commands: Readonly<Record<string, Command>>,
  argv: readonly string[],
): Found | undefined => {
  for (let length = Math.min(MOST_WORDS, argv.length); length > 0; length -= 1) {
    const name = argv.slice(0, length).join(' ');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command) return { name, command, rest: argv.slice(length) };
  }
  return undefined;
};

/** The first words that are neither a command nor the beginning of one. */
const wordsTyped = (argv: readonly string[], names: readonly string[]): string => {
  const flag = argv.findIndex((word) => word.startsWith('-'));
  const words = flag < 0 ? argv : argv.slice(0, flag);
  for (let length = 1; length < words.length; length += 1) {
    const typed = words.slice(0, length).join(' ');
    if (!names.some((name) => name === typed || name.startsWith(`${typed} `))) return typed;
  }
  return words.join(' ');
};

/** The nearest command; of a topic that exists, only what is below it. */
const nearestCommand = (typed: string, names: readonly string[]): string | undefined => {
  const topic = typed.slice(0, typed.lastIndexOf(' ') + 1);
  const below = names.filter((name) => topic !== '' && name.startsWith(topic));
  if (below.length === 0) return nearest(typed, names);
  const near = nearest(
    typed.slice(topic.length),
    below.map((name) => name.slice(topic.length)),
  );
  return near === undefined ? undefined : `${topic}${near}`;
};

/** Why a command line cannot be run, with the nearest command. */
export const unknownCommand = (argv: readonly string[], names: readonly string[]): OmniDeployError => {
  const [first = ''] = argv;
  if (first.startsWith('-'))
    return problem('flag-invalid', `The command comes first, then its flags: ${first} is a flag.`, {
      remedy: 'omnideploy --help lists the commands.',
    });
  const typed = wordsTyped(argv, names);
  const near = nearestCommand(typed, names);
  return problem('flag-invalid', `There is no command "${typed}".${near ? ` Did you mean "${near}"?` : ''}`, {
    remedy: 'omnideploy --help lists the commands.',
  });
};
