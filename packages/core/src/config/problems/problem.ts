import type { Diagnostic } from '../../contracts/diagnostic.js';
import type { Path } from '../../contracts/json.js';
import type { Source } from '../../contracts/source.js';
import type { ErrorCode } from '../../errors/catalogue.js';
import { codeFrame } from '../text/code-frame.js';
import type { Subject } from './subject.js';

/** Something wrong with a config, at a path of the config. */
export interface ConfigProblem {
  readonly code: ErrorCode;
  readonly path: Path;
  /** What of the path is shown. Default its value. */
  readonly part?: 'key' | 'value';
  readonly severity?: 'error' | 'warning';
  readonly message: string;
  readonly remedy?: string | undefined;
}

/** Places each problem in the user's file. Sorted by place; of several at one path the first stays. */
export const diagnose = (problems: readonly ConfigProblem[], subject: Subject, source: Source): Diagnostic[] => {
  const seen = new Set<string>();
  const placed: (Diagnostic & Required<Pick<Diagnostic, 'location'>>)[] = [];
  for (const { code, path, part, severity = 'error', message, remedy } of problems) {
    // Each missing key is a problem of its own at the same map.
    const key = JSON.stringify([path, code === 'config-missing-key' ? message : '']);
    if (seen.has(key)) continue;
    seen.add(key);
    const location = source.locate(subject.origin(path), part);
    const frame = codeFrame(source.text, location);
    placed.push({ code, severity, message, ...(remedy && { remedy }), location, frame });
  }
  return placed.sort(
    ({ location: { start: a } }, { location: { start: b } }) => a.line - b.line || a.column - b.column,
  );
};
