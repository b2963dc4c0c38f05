import { printable } from '../render/printable.js';
import { renderProgressLine } from '../render/progress-line.js';
import { verb } from '../render/verbs.js';
import type { Terminal } from '../terminal.js';
import type { Display } from './display.js';
import type { StyleOf } from './text-reporter.js';

/** Progress as plain lines: for logs, pipes and screen readers. A resource that says the same again is not repeated. */
export const lineDisplay = (terminal: Terminal, styleOf: StyleOf): Display => {
  const said = new Map<string, string>();
  return {
    show: (progress, event) => {
      if (event.code === 'operation-started' && event.data.operation !== 'preview') {
        said.clear();
        terminal.stderr.write(`${progress.title}\n`);
      }
      if (event.code !== 'resource' || said.get(event.data.resource) === verb(event.data)) return;
      said.set(event.data.resource, verb(event.data));
      const elapsed = Date.parse(event.time) - progress.started;
      terminal.stderr.write(`${printable(renderProgressLine(event.data, elapsed, styleOf(terminal.stderr)))}\n`);
    },
    end: () => undefined,
  };
};
