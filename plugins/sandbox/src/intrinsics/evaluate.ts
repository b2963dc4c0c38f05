import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import { isObject } from '../template/model.js';
import { conditionFunctions } from './conditions.js';
import { resolveDynamicReferences } from './dynamic-references.js';
import { extensionFunctions } from './extensions.js';
import { lookupFunctions } from './lookups.js';
import { type Evaluate, type Evaluated, type IntrinsicFunction, NO_VALUE, type Scope } from './scope.js';
import { textFunctions } from './text.js';

const functions: Readonly<Record<string, IntrinsicFunction>> = {
  ...lookupFunctions,
  ...conditionFunctions,
  ...textFunctions,
  ...extensionFunctions,
};

/** The function that an object calls, when it is one with a function's name as its only key. */
export const functionCall = (value: Json): [name: string, argument: Json] | undefined => {
  if (!isObject(value)) return undefined;
  const [call, ...others] = Object.entries(value);
  if (!call || others.length > 0) return undefined;
  return call[0] === 'Ref' || call[0].startsWith('Fn::') ? call : undefined;
};

const evaluateMap = (value: { [key: string]: Json }, scope: Scope): Json =>
  Object.fromEntries(
    Object.entries(value)
      .map(([key, child]): [string, Evaluated] => [key, evaluate(child, scope)])
      .filter((pair): pair is [string, Json] => pair[1] !== NO_VALUE),
  );

/** Resolves every intrinsic function in a value. @throws ApiError when a function is used wrongly */
export const evaluate: Evaluate = (value, scope) => {
  if (typeof value === 'string') return resolveDynamicReferences(value);
  if (Array.isArray(value)) {
    return value.map((item) => evaluate(item, scope)).filter((item): item is Json => item !== NO_VALUE);
  }
  if (!isObject(value)) return value;
  const call = functionCall(value);
  if (!call) return evaluateMap(value, scope);
  const [name, argument] = call;
  const run = functions[name];
  if (!run) throw validationError(`Template error: unsupported function ${name} in ${JSON.stringify(value)}`);
  return run(argument, scope, evaluate);
};

/** Like `evaluate`, for a place that needs a value: AWS::NoValue becomes empty text there. */
export const evaluateValue = (value: Json, scope: Scope): Json => {
  const result = evaluate(value, scope);
  return result === NO_VALUE ? '' : result;
};
