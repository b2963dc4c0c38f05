import { type Diagnostic, entryOf } from '@omnideploy/core';
import type { Style } from './style.js';

/** With more errors than this the code frames would push the first one off the screen. */
const MOST_WITH_FRAMES = 3;
/** Two lines each: what fits on a screen of 24 lines. */
const MOST = 9;

const severities = { error: 'red', warning: 'yellow', info: 'blue' } as const;

const place = ({ location }: Diagnostic): string =>
  location ? `${location.file}:${location.start.line}:${location.start.column}: ` : '';

const renderDiagnostic = (diagnostic: Diagnostic, style: Style, withFrame: boolean): string[] => {
  const { code, severity, message, remedy, frame } = diagnostic;
  const head = `${style([severities[severity], 'bold'], severity)}: ${style('bold', entryOf(code)?.title ?? code)}`;
  const [first = '', ...rest] = message.split('\n');
  return [
    head,
    `  ${style('cyan', place(diagnostic))}${first}`,
    ...rest.map((line) => `  ${line}`),
    ...(withFrame && frame ? ['', ...frame.split('\n').map((line) => `  ${line}`.trimEnd()), ''] : []),
    ...(remedy ? [`  ${remedy.replaceAll('\n', '\n  ')}`] : []),
  ];
};

/** A remedy that stands on the line of its error: the nearest name, but no list of all. */
const SHORT_REMEDY = 40;

const renderShort = (diagnostic: Diagnostic, style: Style): string[] => {
  const { severity, message, remedy = '' } = diagnostic;
  const head = `${style([severities[severity], 'bold'], severity)}: ${style('cyan', place(diagnostic))}`;
  const short = remedy !== '' && remedy.length <= SHORT_REMEDY && !remedy.includes('\n');
  return [`${head}${message.split('\n')[0]}${short ? ` ${remedy}` : ''}`];
};

/** Diagnostics so that they fit on one screen: the more there are, the shorter each is. */
export const renderDiagnostics = (diagnostics: readonly Diagnostic[], style: Style): string => {
  const many = diagnostics.length > MOST_WITH_FRAMES;
  const shown = diagnostics.slice(0, many ? MOST * 2 : MOST_WITH_FRAMES);
  const blocks = shown.map((one) => (many ? renderShort(one, style) : renderDiagnostic(one, style, true)).join('\n'));
  const more = diagnostics.length - shown.length;
  return [blocks.join(many ? '\n' : '\n\n'), ...(more > 0 ? [`and ${more} more; --json lists them all.`] : [])].join(
    '\n',
  );
};
