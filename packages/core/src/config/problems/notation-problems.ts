import type { Path } from '../../contracts/json.js';
import { childrenOf } from '../present-fields.js';
import { type Shape, shapeInside } from '../shape.js';
import { pulumiKeyOf } from '../source/pulumi-reference.js';
import { parseDuration } from '../text/duration.js';
import { parseCpu, parseMemory } from '../text/quantity.js';
import type { Reading } from '../text/reading.js';
import type { ConfigProblem } from './problem.js';
import { describe, type Subject } from './subject.js';

const readers: Readonly<Record<NonNullable<Shape['notation']>, (value: unknown) => Reading>> = {
  duration: parseDuration,
  seconds: (value) => (typeof value === 'number' && Number.isInteger(value) ? { value } : parseDuration(value)),
  cpu: parseCpu,
  memory: parseMemory,
};

/** What reads values of a schema's notation. A third party's schema may use the word for something else. */
export const readerOf = (inside: Shape | undefined): ((value: unknown) => Reading) | undefined =>
  inside?.notation && Object.hasOwn(readers, inside.notation) ? readers[inside.notation] : undefined;

/** Every duration and amount, read by the reader of its notation, and every stray Pulumi reference. */
export const notationProblems = (subject: Subject, shape: Shape): ConfigProblem[] => {
  const visit = (value: unknown, inside: Shape | undefined, path: Path): ConfigProblem[] => {
    const own = [...strayReference(subject, value, path), ...misread(subject, value, inside, path)];
    const below = readerOf(inside) ? [] : childrenOf(value);
    return [...own, ...below.flatMap(([step, child]) => visit(child, shapeInside(inside, step), [...path, step]))];
  };
  return visit(subject.config, shape, []);
};

const misread = (subject: Subject, value: unknown, inside: Shape | undefined, path: Path): ConfigProblem[] => {
  const read = readerOf(inside);
  if (!read || pulumiKeyOf(value) !== undefined) return [];
  const reading = read(value);
  if ('value' in reading && reading.value > 0) return [];
  const { problem, remedy } = 'problem' in reading ? reading : { problem: 'it must be more than zero', remedy: '' };
  // What a variable holds may be secret, and these words repeat parts of it.
  const isShown = subject.variables(path).length === 0;
  return [
    {
      code: ['string', 'number'].includes(typeof value) ? 'config-value' : 'config-type',
      path,
      message: `${subject.name(path)} cannot be ${describe(subject, path)}: ${isShown ? problem : 'it is not understood'}.`,
      ...(isShown && { remedy }),
    },
  ];
};

const strayReference = (subject: Subject, value: unknown, path: Path): ConfigProblem[] => {
  const key = pulumiKeyOf(value);
  if (key === undefined || (path.length === 2 && path[0] === 'environment')) return [];
  return [
    {
      code: 'config-value',
      path,
      message: `\${pulumi:${key}} cannot be used for ${subject.name(path)}.`,
      remedy: `It works only as the value of an entry of environment. A secret can also have the source pulumi:${key}.`,
    },
  ];
};
