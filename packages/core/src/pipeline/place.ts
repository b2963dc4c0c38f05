import { codeFrame } from '../config/text/code-frame.js';
import type { Adapted } from '../contracts/adapter.js';
import type { Diagnostic } from '../contracts/diagnostic.js';
import type { Path } from '../contracts/json.js';
import type { Source } from '../contracts/source.js';

/** Gives a diagnostic about a config field its place in the user's own file, and the lines there. */
export type Place = (diagnostic: Diagnostic, path: Path, part?: 'key' | 'value') => Diagnostic;

export const placeIn =
  (source: Source, origin: Adapted['origin']): Place =>
  (diagnostic, path, part = 'value') => {
    const location = source.locate(origin(path), part);
    return { ...diagnostic, location, frame: codeFrame(source.text, location) };
  };

/** In the order of the file; those without a place last. */
export const inFileOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort(({ location: a }, { location: b }) => {
    if (!a || !b) return Number(!a) - Number(!b);
    return a.start.line - b.start.line || a.start.column - b.start.column;
  });

/** The config path of a resource's origin, `service.public`. */
export const pathOf = (origin: string): Path => origin.split('.');
