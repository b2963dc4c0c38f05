import type { ErrorObject } from 'ajv';
import type { Path } from '../../contracts/json.js';
import { valueAt } from '../present-fields.js';
import { type Shape, shapeInside } from '../shape.js';
import { explainKeyword } from './explain-keyword.js';
import { guessKey, missingKey, unknownKey } from './key-problems.js';
import { readerOf } from './notation-problems.js';
import type { ConfigProblem } from './problem.js';
import type { Subject } from './subject.js';

/** Explaining takes time, and nobody reads more. */
const MAX_ERRORS = 500;

/** What a validator found, in plain words; what is wrong with a value's type comes before the rest. */
export const schemaProblems = (errors: readonly ErrorObject[], subject: Subject, shape: Shape): ConfigProblem[] => {
  const alternatives = errors.filter(({ keyword }) => /^(anyOf|oneOf|if)$/.test(keyword));
  const found = errors
    .slice(0, MAX_ERRORS)
    .filter((error) => !isNoise(error, alternatives))
    .map((error) => {
      const path = pathOf(error.instancePath, subject.config);
      return { ...error, path, inside: shapeAt(shape, path, error) };
    })
    // These have readers of their own, which say more.
    .filter(({ inside }) => !readerOf(inside));
  const byKeyword = (keyword: string) => found.filter((error) => error.keyword === keyword);

  const unknown = byKeyword('additionalProperties').map(({ path, inside, params }) => {
    const key = String(params.additionalProperty);
    return { path, key, guess: guessKey(inside, key), inside };
  });
  const guessed = new Set(unknown.map(({ path, guess }) => JSON.stringify([path, guess])));
  const missing = byKeyword('required')
    .map(({ path, inside, params }) => ({ path, inside, key: String(params.missingProperty) }))
    .filter(({ path, key }) => !guessed.has(JSON.stringify([path, key])));
  const others = found.filter(({ keyword }) => !['additionalProperties', 'required', 'type'].includes(keyword));
  return [
    ...byKeyword('type').map((error) => explainKeyword(error, subject, error.path, error.inside)),
    ...unknown.map(({ path, key, guess, inside }) => unknownKey(subject, shape, { path, key, guess, inside })),
    ...missing.map(({ path, key, inside }) => missingKey(subject, { path, key, inside })),
    ...others.map((error) => explainKeyword(error, subject, error.path, error.inside)),
  ];
};

/** Errors of the branches of an alternative, and the summary that stands beside a wrong key's own error. */
const isNoise = ({ schemaPath, keyword }: ErrorObject, alternatives: readonly ErrorObject[]): boolean =>
  keyword === 'propertyNames' || alternatives.some((other) => schemaPath.startsWith(`${other.schemaPath}/`));

/** A JSON pointer as a path. Steps into lists are numbers. */
const pathOf = (pointer: string, config: unknown): Path => {
  const path: (string | number)[] = [];
  for (const step of steps(pointer)) path.push(Array.isArray(valueAt(config, path)) ? Number(step) : step);
  return path;
};

/** The schema that the value breaks: what the validator says, or what stands at the value's place. */
const shapeAt = (shape: Shape, path: Path, { parentSchema, propertyName }: ErrorObject): Shape | undefined => {
  if (parentSchema) return parentSchema;
  const inside = path.reduce(shapeInside, shape as Shape | undefined);
  return propertyName === undefined ? inside : inside?.propertyNames;
};

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
