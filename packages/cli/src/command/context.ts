import type { Host } from '@omnideploy/core';
import { createRegistry, type Registry } from '@omnideploy/core/program';
import { discover } from '../extensions/discover.js';
import { onInterrupt } from '../interrupt.js';
import type { Reporter } from '../output/reporter.js';
import type { Terminal } from '../terminal.js';
import type { Context } from './define.js';
import type { Found } from './find.js';
import { parse } from './parse.js';

/** What a program is started with beside its command line. */
export interface Options {
  /** A checkout whose plugins are available too. */
  readonly workspace?: string;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Signals are watched from when an engine first asks for the one that aborts it. */
const hostOf = (reporter: Reporter): Host => {
  const signal = once(() => onInterrupt(reporter.note));
  return {
    emit: reporter.event,
    get signal() {
      return signal();
    },
  };
};

/** The context of a command: flags are read at once, all else when it is first needed. */
export const contextOf = (found: Found, terminal: Terminal, reporter: Reporter, { workspace }: Options): Context => ({
  ...parse(found.name, found.command, found.rest, terminal.environment),
  terminal,
  reporter,
  host: once((): Host => hostOf(reporter)),
  registry: once((): Registry => createRegistry(discover({ environment: terminal.environment, workspace }))),
});
