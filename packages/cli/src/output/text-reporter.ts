import type { Diagnostic } from '@omnideploy/core';
import { renderDiagnostics } from '../render/diagnostics.js';
import { renderPreview } from '../render/preview.js';
import { printable } from '../render/printable.js';
import type { Style } from '../render/style.js';
import type { Output, Terminal } from '../terminal.js';
import type { Display } from './display.js';
import { follow, type Progress } from './progress.js';
import type { Reporter } from './reporter.js';

/** The style of what goes to a stream. */
export type StyleOf = (output: Output) => Style;

/**
 * For people: the result on stdout, all else on stderr.
 * Streams are asked for when something is written to them: making one costs a millisecond of a start.
 */
export const textReporter = (terminal: Terminal, styleOf: StyleOf, display: Display): Reporter => {
  let progress: Progress | undefined;
  const say = (text: string) => {
    display.end();
    terminal.stderr.write(`${printable(text)}\n`);
  };
  const sayDiagnostics = (diagnostics: readonly Diagnostic[]) =>
    say(renderDiagnostics(diagnostics, styleOf(terminal.stderr)));
  return {
    event: (event) => {
      if (event.code === 'diagnostic') return sayDiagnostics([event.data]);
      progress = follow(progress, event);
      if (progress) display.show(progress, event);
    },
    preview: (preview) => say(renderPreview(preview, styleOf(terminal.stderr))),
    note: say,
    answer: (answer) => {
      display.end();
      const { stdout } = terminal;
      const answered = answer.text(styleOf(stdout));
      // A program that reads the result gets it byte for byte.
      const text = stdout.isTTY ? printable(answered) : answered;
      if (text !== '') stdout.write(text.endsWith('\n') ? text : `${text}\n`);
      if (answer.problems?.length) sayDiagnostics(answer.problems);
    },
    failure: ({ diagnostics, stack }) => {
      sayDiagnostics(diagnostics);
      if (stack) terminal.stderr.write(`\n${printable(stack)}\n`);
    },
  };
};
