import type { ErrorObject } from 'ajv';
import type { Path } from '../../contracts/json.js';
import { valueAt } from '../present-fields.js';
import type { Shape } from '../shape.js';
import { nearest } from '../text/nearest.js';
import { quote } from '../text/quote.js';
import type { ConfigProblem } from './problem.js';
import { describe, type Subject } from './subject.js';

type Explained = Pick<ConfigProblem, 'message' | 'remedy'> & Partial<Pick<ConfigProblem, 'code' | 'path' | 'part'>>;

interface Case {
  readonly subject: Subject;
  readonly path: Path;
  readonly shape: Shape | undefined;
  readonly error: ErrorObject;
  /** What messages call the value. */
  readonly name: string;
  /** The value in words. */
  readonly value: string;
}

/** One error of a validator about a value, in plain words. */
export const explainKeyword = (
  error: ErrorObject,
  subject: Subject,
  path: Path,
  shape: Shape | undefined,
): ConfigProblem => {
  const name = subject.name(path) || 'the file';
  const value = describe(subject, path);
  const explain = keywords[error.keyword] ?? otherKeyword;
  return { code: 'config-value', path, ...explain({ subject, path, shape, error, name, value }) };
};

const otherKeyword = ({ name, error }: Case): Explained => ({ message: `${name} ${error.message ?? 'is not valid'}.` });

const bounds = ({ name, value, shape }: Case): Explained => {
  const { minimum, maximum, exclusiveMinimum } = shape ?? {};
  const allowed =
    minimum !== undefined && maximum !== undefined
      ? `from ${minimum} to ${maximum}`
      : minimum !== undefined
        ? `at least ${minimum}`
        : exclusiveMinimum !== undefined
          ? `more than ${exclusiveMinimum}`
          : `at most ${maximum}`;
  return { message: `${name} must be ${allowed}, but this is ${value}.` };
};

const pattern = ({ name, value, shape, error, path }: Case): Explained => {
  const rule = shape?.patternErrorMessage ?? error.message ?? 'it has another form';
  if (error.propertyName !== undefined) {
    const key = error.propertyName;
    return { path: [...path, key], part: 'key', message: `${quote(key)} cannot be a name in ${name}: ${rule}.` };
  }
  const shown = shape?.secret ? 'this' : value;
  return { message: `${name} cannot be ${shown}: ${rule}.` };
};

const type = ({ name, value, subject, path, shape }: Case): Explained => {
  const wanted = [shape?.type ?? []].flat();
  return {
    code: 'config-type',
    message: `${name} must be ${wanted.map((one) => typeNames[one] ?? one).join(' or ')}, but this is ${value}.`,
    remedy: conversion(wanted, valueAt(subject.config, path), shape?.example),
  };
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

/** How the value would be written with the type that is wanted. */
const conversion = (wanted: readonly string[], value: unknown, example: string | undefined): string | undefined => {
  if (value === null && example !== undefined) return `Give it a value, for example:\n${example}`;
  if (value === null) return wanted.includes('string') ? 'Write "" for an empty text, or remove the key.' : undefined;
  if (wanted.includes('string')) return isScalar(value) ? `Put quotes around it: ${quote(String(value))}.` : undefined;
  if (wanted.includes('array')) {
    if (!isScalar(value)) return 'Begin each entry of a list with a dash.';
    return 'Write a list, each entry on a line of its own that begins with a dash.';
  }
  if (typeof value !== 'string') return undefined;
  if (wanted.includes('boolean')) return /^(yes|no|on|off)$/i.test(value) ? 'Write true or false.' : undefined;
  if (wanted.includes('object')) return undefined;
  return /^\d+$/.test(value) ? 'Remove the quotes.' : undefined;
};

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const keywords: Readonly<Record<string, (error: Case) => Explained>> = {
  type,
  pattern,
  minimum: bounds,
  maximum: bounds,
  exclusiveMinimum: bounds,
  exclusiveMaximum: bounds,
  enum: ({ name, value, subject, path, error }) => {
    const allowed: unknown[] = error.params.allowedValues;
    const given = valueAt(subject.config, path);
    const names = allowed.map(String);
    const guess = typeof given === 'string' && subject.variables(path).length === 0 ? nearest(given, names) : undefined;
    return {
      message: `${name} must be one of ${names.join(', ')}, but this is ${value}.`,
      ...(guess !== undefined && { remedy: `Did you mean ${guess}?` }),
    };
  },
  minLength: ({ name, error, path }) =>
    error.propertyName === undefined
      ? { message: `${name} cannot be empty.` }
      : { path: [...path, error.propertyName], part: 'key', message: `A name in ${name} cannot be empty.` },
  maxLength: ({ name, error }) => ({ message: `${name} has more than ${error.params.limit} characters.` }),
  minItems: ({ name, error }) => ({
    message: `${name} must have at least ${error.params.limit === 1 ? 'one entry' : `${error.params.limit} entries`}.`,
  }),
  maxItems: ({ name, error }) => ({ message: `${name} has more than ${error.params.limit} entries.` }),
  uniqueItems: ({ name, error, path }) => ({
    path: [...path, Math.max(error.params.i, error.params.j)],
    message: `${name} has the same entry twice.`,
    remedy: 'Keep one of the two.',
  }),
};
