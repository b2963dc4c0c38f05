import type { Diagnostic } from '@omnideploy/core';
import type { Answer } from '../command/define.js';
import type { Terminal } from '../terminal.js';
import { errorDocument, exitCodeOfAnswer } from './failure.js';
import type { Reporter } from './reporter.js';

/** The document of an answer, with the warnings that came on the way and the error if there was one. */
export const answerDocument = (answer: Answer, warnings: readonly Diagnostic[]): unknown => {
  const { data, problems = [] } = answer;
  return {
    ...data,
    ...(warnings.length > 0 ? { warnings } : {}),
    ...(problems.length > 0
      ? { error: errorDocument({ exitCode: exitCodeOfAnswer(answer), diagnostics: problems }) }
      : {}),
  };
};

/** `--json`: one document on stdout, errors included. */
export const jsonReporter = (terminal: Terminal): Reporter => {
  const warnings: Diagnostic[] = [];
  const print = (document: unknown) => terminal.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  return {
    event: (event) => {
      if (event.code === 'diagnostic') warnings.push(event.data);
    },
    preview: () => undefined,
    note: () => undefined,
    answer: (answer) => print(answerDocument(answer, warnings)),
    failure: (failure) => print({ error: errorDocument(failure) }),
  };
};
