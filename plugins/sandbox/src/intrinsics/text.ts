import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import { cidrBlocks } from './cidr.js';
import { type Evaluate, type IntrinsicFunction, isUnknown, KNOWN_AFTER_APPLY, NO_VALUE, type Scope } from './scope.js';

const templateError = (message: string) => validationError(`Template error: ${message}`);

const argumentsOf = (argument: Json, scope: Scope, evaluate: Evaluate, least: number, message: string): Json[] => {
  if (!Array.isArray(argument) || argument.length < least) throw templateError(message);
  return argument.map((part) => {
    const value = evaluate(part, scope);
    return value === NO_VALUE ? '' : value;
  });
};

const join: IntrinsicFunction = (argument, scope, evaluate) => {
  const message =
    'every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.';
  const [delimiter, list] = argumentsOf(argument, scope, evaluate, 2, message);
  if (list === KNOWN_AFTER_APPLY) return KNOWN_AFTER_APPLY;
  if (typeof delimiter !== 'string' || !Array.isArray(list)) throw templateError(message);
  if (list.some((item) => typeof item === 'object')) throw templateError(message);
  return list.join(delimiter);
};

const select: IntrinsicFunction = (argument, scope, evaluate) => {
  const message =
    'every Fn::Select object requires two parameters, the index and a list of strings or a function that returns a list of strings.';
  const [index, list] = argumentsOf(argument, scope, evaluate, 2, message);
  if (typeof list === 'string' && isUnknown(list)) return KNOWN_AFTER_APPLY;
  if (!Array.isArray(list))
    throw templateError('Fn::Select requires a list argument with two elements: an integer index and a list');
  const value = list[Number(index)];
  if (value === undefined) throw templateError(`Fn::Select cannot select nonexistent value at index ${index}`);
  return value;
};

const split: IntrinsicFunction = (argument, scope, evaluate) => {
  const message =
    'every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.';
  const [delimiter, text] = argumentsOf(argument, scope, evaluate, 2, message);
  if (typeof text === 'string' && isUnknown(text)) return KNOWN_AFTER_APPLY;
  if (typeof delimiter !== 'string' || typeof text !== 'string') throw templateError(message);
  return text.split(delimiter);
};

/** Functions that make text or lists of it. */
export const textFunctions: Record<string, IntrinsicFunction> = {
  'Fn::Join': join,
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::Base64': (argument, scope, evaluate) => {
    const value = evaluate(argument, scope);
    if (typeof value !== 'string') throw templateError('every Fn::Base64 object must have a String-typed value.');
    return isUnknown(value) ? KNOWN_AFTER_APPLY : Buffer.from(value).toString('base64');
  },
  'Fn::Cidr': (argument, scope, evaluate) => {
    const message = 'every Fn::Cidr object requires two parameters, (1) an ipBlock and (2) a count.';
    const [block, count, bits] = argumentsOf(argument, scope, evaluate, 2, message);
    if (isUnknown(block ?? '')) return KNOWN_AFTER_APPLY;
    const blocks = cidrBlocks(String(block), Number(count), Number(bits ?? 8));
    if (!blocks) throw templateError(`Fn::Cidr cannot make ${count} blocks of ${bits ?? 8} bits in ${block}`);
    return blocks;
  },
};
