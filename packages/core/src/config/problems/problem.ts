import type { Diagnostic } from '../../contracts/diagnostic.js';
import type { Path } from '../../contracts/json.js';
import type { Location, Source } from '../../contracts/source.js';
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

/** Problems that are shown; with more than these the file is another kind of file. */
const MAX_PROBLEMS = 50;

/** Places each problem in the user's file. Sorted by place; of several at one path the first stays. */
export const diagnose = (problems: readonly ConfigProblem[], subject: Subject, source: Source): Diagnostic[] => {
  const byPlace = new Map<string, ConfigProblem & { location: Location }>();
  for (const problem of problems) {
    // Each missing key is a problem of its own at the same map.
    const key = JSON.stringify([problem.path, problem.code === 'config-missing-key' ? problem.message : '']);
    if (byPlace.has(key)) continue;
    byPlace.set(key, { ...problem, location: source.locate(subject.origin(problem.path), problem.part) });
  }
  const sorted = [...byPlace.values()].sort(
    ({ location: { start: a } }, { location: { start: b } }) => a.line - b.line || a.column - b.column,
  );
  return sorted.slice(0, MAX_PROBLEMS).map(({ code, severity = 'error', message, remedy, location }) => {
    const frame = codeFrame(source.text, location);
    return { code, severity, message, ...(remedy && { remedy }), location, frame };
  });
};
