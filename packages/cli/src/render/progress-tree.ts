import type { Progress, Row } from '../output/progress.js';
import { formatDuration } from './duration.js';
import { isGood } from './good.js';
import type { Format, Style } from './style.js';
import { table } from './table.js';
import { verb } from './verbs.js';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_DURATION = 100;

const marks: Readonly<Record<Exclude<Row['status'], 'running'>, readonly [string, Format]>> = {
  succeeded: ['✔', 'green'],
  failed: ['✖', 'red'],
  skipped: ['-', 'dim'],
};

const spinner = (now: number, style: Style): string =>
  style('cyan', frames[Math.floor(now / FRAME_DURATION) % frames.length] ?? '');

const mark = ({ status }: Row, { ended }: Progress, now: number, style: Style): string => {
  if (status === 'running') return ended === undefined ? spinner(now, style) : style('dim', '…');
  const [symbol, format] = marks[status];
  return style(format, symbol);
};

/** Keeps what still runs and what ended last when the screen is too low for all. */
const inView = (rows: readonly Row[], room: number): readonly Row[] => {
  if (rows.length <= room) return rows;
  const byInterest = [...rows].sort(
    (a, b) => (b.ended ?? Infinity) - (a.ended ?? Infinity) || rows.indexOf(a) - rows.indexOf(b),
  );
  const kept = new Set(byInterest.slice(0, Math.max(1, room - 1)));
  return rows.filter((row) => kept.has(row));
};

/** About the columns that the longest row takes. */
const widest = (rows: readonly Row[]): number =>
  Math.max(1, ...rows.map(({ type, resource, reason = '' }) => type.length + resource.length + reason.length + 24));

const heading = ({ ended, started, title, message, outcome }: Progress, now: number, style: Style): string => {
  const time = style('dim', formatDuration((ended ?? now) - started));
  if (ended === undefined)
    return `${spinner(now, style)} ${title}  ${time}${message ? `  ${style('dim', message)}` : ''}`;
  return `${isGood(outcome) ? style('green', '✔') : style('red', '✖')} ${title}  ${time}`;
};

/** An operation as a tree: the stack, and below it each resource with the time that it has taken. */
export const renderProgressTree = (
  progress: Progress,
  options: { readonly now: number; readonly rows: number; readonly columns: number; readonly style: Style },
): string => {
  const { now, rows: height, columns, style } = options;
  // Between two drawings the tree is taken away again, for which all of it has to be in view.
  const heightOfRow = Math.ceil(widest(progress.rows) / columns);
  const room = Math.floor((height - 1) / heightOfRow) - 1;
  const shown = inView(progress.rows, progress.ended === undefined ? room : Number.POSITIVE_INFINITY);
  const hidden = progress.rows.length - shown.length;
  const lines = table(
    shown.map((row, index) => [
      `${style('dim', index === shown.length - 1 && hidden === 0 ? '└─' : '├─')} ${mark(row, progress, now, style)} ${row.type} ${style('bold', row.resource)}`,
      verb(row),
      style('dim', formatDuration((row.ended ?? now) - row.started)),
      ...(row.reason ? [style('red', row.reason)] : []),
    ]),
  );
  return [
    heading(progress, now, style),
    ...lines,
    ...(hidden > 0 ? [style('dim', `└─ and ${hidden} more that have ended`)] : []),
  ].join('\n');
};
