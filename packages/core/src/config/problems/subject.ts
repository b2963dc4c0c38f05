import type { Adapted } from '../../contracts/adapter.js';
import type { Path } from '../../contracts/json.js';
import type { Source } from '../../contracts/source.js';
import { valueAt } from '../present-fields.js';
import { indexLines } from '../text/lines.js';
import { pathName } from '../text/path-name.js';
import { quote } from '../text/quote.js';

/** A config together with the file that it came from: what is needed to speak about its values. */
export interface Subject {
  /** The config as the adapter gave it, or a part of it. */
  readonly config: unknown;
  /** The path of a value in the user's own file. */
  origin(path: Path): Path;
  /** What messages call the value: its path in the user's file. */
  name(path: Path): string;
  /** The variables whose values are part of the value, as the file writes them: `${REPLICAS}`. */
  variables(path: Path): readonly string[];
  /** A number or boolean as the file writes it: `1.10`, not `1.1`. */
  written(path: Path, value: number | boolean): string;
}

export const subjectOf = (adapted: Adapted, source: Source): Subject => {
  const uses = new Map<string, string[]>();
  for (const { name, path } of source.variables) {
    const key = JSON.stringify(path);
    uses.set(key, [...(uses.get(key) ?? []), `\${${name}}`]);
  }
  const lines = indexLines(source.text);
  const origin = (path: Path): Path => adapted.origin(path);
  return {
    config: adapted.config,
    origin,
    name: (path) => pathName(origin(path)),
    variables: (path) => uses.get(JSON.stringify(origin(path))) ?? [],
    written: (path, value) => {
      const { start, end } = source.locate(origin(path));
      const text = source.text.slice(lines.offset(start), lines.offset(end)).trim();
      const same =
        typeof value === 'number' ? text !== '' && Number(text) === value : text.toLowerCase() === String(value);
      return same ? text : String(value);
    },
  };
};

/** A value in words, for `but this is ...`. What came from a variable may be secret and is not shown. */
export const describe = (subject: Subject, path: Path): string => {
  const variables = [...new Set(subject.variables(path))];
  const value = valueAt(subject.config, path);
  if (variables.length > 0) return `the value of ${variables.join(' and ')}`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${quote(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `the boolean ${value}`;
};
