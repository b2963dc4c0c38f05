import type { Diagnostic, ExtensionKind, Host } from '@omnideploy/core';
import type { Registry } from '@omnideploy/core/program';
import type { Reporter } from '../output/reporter.js';
import type { Style } from '../render/style.js';
import type { Terminal } from '../terminal.js';

/** What a value names, so that a shell can complete it. */
type Completion = ExtensionKind | 'file' | 'directory';

interface Flag {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly summary: string;
  /** How help names the value of a string flag: `FILE`. */
  readonly value?: string;
  /** What happens without it, for help. */
  readonly default?: string;
  /** The variable that gives the value when the flag is absent. */
  readonly variable?: string;
  readonly complete?: Completion;
}

export type Flags = Readonly<Record<string, Flag>>;

export interface Argument {
  readonly name: string;
  readonly summary: string;
  readonly required: boolean;
  readonly options?: readonly string[];
}

export type FlagValues<F extends Flags> = {
  readonly [Name in keyof F]?: { string: string; boolean: boolean }[F[Name]['type']];
};

/** What a command answers: data for programs and the same as text for people. */
export interface Answer {
  /** The JSON document of `--json`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What is printed on stdout. Empty: nothing is. */
  text(style: Style): string;
  /** Errors that came with the answer: a deployment that failed. They decide the exit code. */
  readonly problems?: readonly Diagnostic[];
  /** When it is neither success nor what the problems say. */
  readonly exitCode?: number;
}

/** What a command is given to work with. */
export interface Context<F extends Flags = Flags> {
  readonly flags: FlagValues<F>;
  readonly arguments: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  readonly reporter: Reporter;
  /** Once its signal is used, Ctrl-C asks the operation to stop; before, it ends the program. */
  host(): Host;
  /** Installed extensions; their package.json files are read when first asked for. */
  registry(): Registry;
}

/** A command as data. `run` imports what it needs, so that help and completion load nothing. */
export interface Command<F extends Flags = Flags> {
  readonly summary: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly flags: F;
  readonly arguments?: readonly Argument[];
  run(context: Context<F>): Promise<Answer>;
}

export const defineCommand = <const F extends Flags>(command: Command<F>): Command<F> => command;
