import type { DeployEvent } from '@omnideploy/core';
import { renderProgressLine } from '../render/progress-line.js';
import type { Terminal } from '../terminal.js';
import type { Display } from './display.js';
import type { Progress } from './progress.js';
import type { StyleOf } from './text-reporter.js';

/** Progress as plain lines: for logs, pipes and screen readers. */
export const lineDisplay = (terminal: Terminal, styleOf: StyleOf): Display => ({
  show: (progress: Progress, event: DeployEvent) => {
    if (event.code === 'operation-started' && event.data.operation !== 'preview')
      terminal.stderr.write(`${progress.title}\n`);
    if (event.code === 'resource') {
      const elapsed = Date.parse(event.time) - progress.started;
      terminal.stderr.write(`${renderProgressLine(event.data, elapsed, styleOf(terminal.stderr))}\n`);
    }
  },
  end: () => undefined,
});
