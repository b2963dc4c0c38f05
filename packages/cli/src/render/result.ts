import type { Change, Result } from '@omnideploy/core';
import { formatDuration } from './duration.js';
import { isGood } from './good.js';
import { renderOutputs } from './outputs.js';
import type { Style } from './style.js';
import { done } from './verbs.js';

const renderCounts = (changes: readonly Change[]): string =>
  Object.entries(done)
    .map(([action, word]) => ({ word, count: changes.filter((change) => change.action === action).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ');

const headlines: Readonly<Record<Result['outcome'], string>> = {
  succeeded: 'Done',
  unchanged: 'Nothing changed',
  failed: 'Failed',
  'rolled-back': 'Failed and rolled back: everything is as it was before',
  cancelled: 'Cancelled',
};

/** How an operation ended in one line, then the outputs. */
export const renderResult = ({ operation, outcome, changes, outputs, duration }: Result, style: Style): string => {
  const good = isGood(outcome);
  const counts = outcome === 'succeeded' ? renderCounts(changes) : '';
  const line = `${style([good ? 'green' : 'red', 'bold'], headlines[outcome])}${counts ? `: ${counts}` : ''} (${formatDuration(duration)})`;
  return operation === 'destroy' || !good ? line : `${line}\n${renderOutputs(outputs, style)}`;
};
