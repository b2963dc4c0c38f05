import type { ErrorCode } from '../errors/catalogue.js';
import type { Location } from './source.js';

/** Something to tell the user: an error or a warning, where it is and what to do. */
export interface Diagnostic {
  /** A code of the catalogue, or a third party's own with its package's prefix. */
  readonly code: ErrorCode | (string & {});
  readonly severity: 'error' | 'warning' | 'info';
  /** What happened, one or two sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy?: string;
  readonly location?: Location;
  /** The offending lines with a caret, when there is a location. */
  readonly frame?: string;
  /** The resource of the spec that it is about. */
  readonly resource?: string;
}
