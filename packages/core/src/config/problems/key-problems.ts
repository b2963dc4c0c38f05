import type { Path } from '../../contracts/json.js';
import type { Shape } from '../shape.js';
import { nearest } from '../text/nearest.js';
import { pathName } from '../text/path-name.js';
import { quote } from '../text/quote.js';
import type { ConfigProblem } from './problem.js';
import type { Subject } from './subject.js';

interface KeyOf {
  /** The map that has the key, or lacks it. */
  readonly path: Path;
  readonly key: string;
  /** The map's schema. */
  readonly inside: Shape | undefined;
}

/** The key of the map that an unknown one was most likely meant to be. */
export const guessKey = (inside: Shape | undefined, key: string): string | undefined =>
  nearest(key, Object.keys(inside?.properties ?? {}));

export const unknownKey = (
  subject: Subject,
  shape: Shape,
  { path, key, inside, guess }: KeyOf & { readonly guess: string | undefined },
): ConfigProblem => ({
  code: 'config-unknown-key',
  path: [...path, key],
  part: 'key',
  message: `There is no key ${quote(key)} ${place(subject, path)}.`,
  remedy: instead(shape, key, guess, inside),
});

const instead = (shape: Shape, key: string, guess: string | undefined, inside: Shape | undefined): string => {
  if (guess !== undefined) return `Did you mean ${guess}?`;
  const elsewhere = placesOf(shape, key, []);
  if (elsewhere.length > 0) return `It belongs elsewhere: ${elsewhere.slice(0, 3).map(belongs).join(' or ')}.`;
  return `Keys here are ${Object.keys(inside?.properties ?? {}).join(', ')}.`;
};

const belongs = (path: Path): string => (path.length === 1 ? `${path[0]} at the top level` : pathName(path));

/** Where in the schema a key is known. */
const placesOf = (shape: Shape, key: string, path: Path): Path[] => {
  const here = Object.entries(shape.properties ?? {});
  const found = here.filter(([name]) => name === key).map(([name]) => [...path, name]);
  return [...found, ...here.flatMap(([name, child]) => placesOf(child.items ?? child, key, [...path, name]))];
};

export const missingKey = (subject: Subject, { path, key, inside }: KeyOf): ConfigProblem => {
  const example = inside?.properties?.[key]?.example;
  return {
    code: 'config-missing-key',
    path,
    part: 'key',
    message: `The key "${key}" is missing ${place(subject, path)}.`,
    remedy: example === undefined ? 'Add it.' : `Add it, for example:\n${example}`,
  };
};

const place = (subject: Subject, path: Path): string => {
  const name = subject.name(path);
  return name === '' ? 'at the top level' : `in ${name}`;
};
