import type { Json, PropertyChange } from '@omnideploy/core';
import type { ValueChange } from './document.js';

type Path = readonly (string | number)[];

/** The same place in the values before and after, and what is known of it. */
interface Place {
  readonly path: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly unknown: Json | undefined;
  readonly secretBefore: Json | undefined;
  readonly secretAfter: Json | undefined;
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json | undefined): value is Json[] => Array.isArray(value);

/** Nothing, in each way in which providers say it: they turn one into another without a change. */
const isNothing = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (isList(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  (isNothing(one) && isNothing(other)) || JSON.stringify(one) === JSON.stringify(other);

const at = (value: Json | undefined, step: string | number): Json | undefined => {
  if (value === true) return true;
  if (isList(value) && typeof step === 'number') return value[step];
  return isObject(value) ? value[String(step)] : undefined;
};

const below = (place: Place, step: string | number): Place => ({
  path: [...place.path, step],
  before: at(place.before, step),
  after: at(place.after, step),
  unknown: at(place.unknown, step),
  secretBefore: at(place.secretBefore, step),
  secretAfter: at(place.secretAfter, step),
});

/** Whether `true` stands anywhere in a shape. */
const marks = (shape: Json | undefined): boolean =>
  shape === true || (typeof shape === 'object' && shape !== null && Object.values(shape).some(marks));

/** The steps below a place, when both sides have the same kind of thing there; none at a leaf. */
const stepsOf = ({ path, before, after, unknown }: Place): readonly (string | number)[] => {
  if (unknown === true) return [];
  const sides = [before, after].filter((side) => side !== undefined && side !== null);
  // The whole resource is always taken apart; further down only what both sides have.
  if (path.length > 0 && sides.length < 2) return [];
  if (sides.every(isObject))
    return [...new Set([before, after, unknown].flatMap((side) => (isObject(side) ? Object.keys(side) : [])))];
  const [one, other] = sides;
  return isList(one) && isList(other) && one.length === other.length ? [...one.keys()] : [];
};

const isWithin = (outer: Path, inner: Path): boolean =>
  outer.length <= inner.length && outer.every((step, index) => step === inner[index]);

const leaf = (place: Place, replacing: readonly Path[]): PropertyChange[] => {
  const { path, before, after } = place;
  const unknown = marks(place.unknown);
  const secret = marks(place.secretBefore) || marks(place.secretAfter);
  if (!unknown && isSame(before, after)) return [];
  const replaces = replacing.some((one) => isWithin(one, path) || isWithin(path, one));
  return [
    {
      path: path.join('.'),
      ...(secret ? { secret } : {}),
      ...(!secret && !isNothing(before) ? { before: before as Json } : {}),
      ...(!secret && !unknown && !isNothing(after) ? { after: after as Json } : {}),
      ...(unknown ? { unknown } : {}),
      ...(replaces ? { replaces: 'yes' as const } : {}),
    },
  ];
};

const compare = (place: Place, replacing: readonly Path[]): PropertyChange[] => {
  const steps = stepsOf(place);
  if (steps.length === 0) return leaf(place, replacing);
  return steps.flatMap((step) => compare(below(place, step), replacing));
};

/** The properties that differ, each as deep as both sides have the same shape. Secret values are left out. */
export const differencesOf = (change: ValueChange): PropertyChange[] =>
  compare(
    {
      path: [],
      before: change.before,
      after: change.after,
      unknown: change.after_unknown,
      secretBefore: change.before_sensitive,
      secretAfter: change.after_sensitive,
    },
    change.replace_paths ?? [],
  ).filter(({ path }) => path !== '');
