import { maskProperties } from '../render/mask.js';
import type { Terminal } from '../terminal.js';
import { errorDocument } from './failure.js';
import { answerDocument } from './json-reporter.js';
import type { Reporter } from './reporter.js';

/** `--events`: one JSON object on each line of stdout; the last one has the code `result`. */
export const eventsReporter = (terminal: Terminal): Reporter => {
  const print = (line: object) => terminal.stdout.write(`${JSON.stringify(line)}\n`);
  const now = (code: string, data: unknown) => print({ code, time: new Date().toISOString(), data });
  return {
    event: print,
    preview: ({ plan: _plan, ...preview }) =>
      now('previewed', { ...preview, changes: maskProperties(preview.changes) }),
    note: () => undefined,
    answer: (answer) => now('result', answerDocument(answer, [])),
    failure: (failure) => now('result', { error: errorDocument(failure) }),
  };
};
