import type { DeployEvent } from '@omnideploy/core';
import { renderProgressLine } from '../render/progress-line.js';
import type { Style } from '../render/style.js';
import type { Output } from '../terminal.js';
import type { Display } from './display.js';
import type { Progress } from './progress.js';

/** Progress as plain lines: for logs, pipes and screen readers. */
export const lineDisplay = (stderr: Output, style: Style): Display => ({
  show: (progress: Progress, event: DeployEvent) => {
    if (event.code === 'operation-started' && event.data.operation !== 'preview') stderr.write(`${progress.title}\n`);
    if (event.code === 'resource') {
      const elapsed = Date.parse(event.time) - progress.started;
      stderr.write(`${renderProgressLine(event.data, elapsed, style)}\n`);
    }
  },
  end: () => undefined,
});
