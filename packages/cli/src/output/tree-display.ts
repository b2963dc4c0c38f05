import { createLogUpdate } from 'log-update';
import { printable } from '../render/printable.js';
import { renderProgressTree } from '../render/progress-tree.js';
import type { Style } from '../render/style.js';
import type { Output } from '../terminal.js';
import type { Display } from './display.js';
import type { Progress } from './progress.js';

const REDRAW = 100;
const DEFAULT_ROWS = 24;
const DEFAULT_COLUMNS = 80;

/** Progress as a tree that is redrawn in place. */
export const treeDisplay = (stderr: Output, style: Style): Display => {
  const update = createLogUpdate(stderr);
  let current: Progress | undefined;
  let timer: NodeJS.Timeout | undefined;
  const draw = () => {
    if (!current) return;
    const { rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS } = stderr;
    update(printable(renderProgressTree(current, { now: Date.now(), rows, columns, style })));
  };
  const end = () => {
    clearInterval(timer);
    timer = undefined;
    if (current) update.done();
    current = undefined;
  };
  return {
    show: (progress, event) => {
      current = progress;
      timer ??= setInterval(draw, REDRAW).unref();
      if (event.code !== 'operation-finished') return;
      // A preview's result follows at once: the line that told of its making has served.
      if (event.data.operation === 'preview') update.clear();
      else draw();
      end();
    },
    end,
  };
};
