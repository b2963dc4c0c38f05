import type { Json } from '@omnideploy/core';
import { functionCall } from '../intrinsics/evaluate.js';
import { subNames } from '../intrinsics/sub.js';
import { isObject } from './model.js';

type Conditions = Readonly<Record<string, boolean>> | undefined;

/** One use of a parameter, pseudo parameter or resource by a value. */
export interface Reference {
  readonly name: string;
  /** Set for Fn::GetAtt. */
  readonly attribute?: string;
}

const dotted = (text: string): Reference => {
  const dot = text.indexOf('.');
  return dot < 0 ? { name: text } : { name: text.slice(0, dot), attribute: text.slice(dot + 1) };
};

const ofSub = (argument: Json, conditions: Conditions): Reference[] => {
  const [pattern, values] = Array.isArray(argument) ? argument : [argument, {}];
  const own = isObject(values) ? values : {};
  const names = typeof pattern === 'string' ? subNames(pattern) : [];
  return [...names.filter((name) => !(name in own)).map(dotted), ...referencesIn(own, conditions)];
};

const ofCall = (name: string, argument: Json, conditions: Conditions): Reference[] => {
  if (name === 'Ref') return typeof argument === 'string' ? [{ name: argument }] : [];
  if (name === 'Fn::Sub') return ofSub(argument, conditions);
  if (name === 'Fn::GetAtt') {
    if (typeof argument === 'string') return [dotted(argument)];
    if (!Array.isArray(argument)) return [];
    const [first, ...rest] = argument;
    return [{ name: String(first), attribute: rest.join('.') }, ...referencesIn(rest, conditions)];
  }
  if (name === 'Fn::If' && Array.isArray(argument) && typeof argument[0] === 'string') {
    if (!conditions) return referencesIn(argument.slice(1));
    const chosen = conditions[argument[0]] ? argument[1] : argument[2];
    return chosen === undefined ? [] : referencesIn(chosen, conditions);
  }
  return referencesIn(argument, conditions);
};

/** Everything that a value refers to; of Fn::If only the branch that counts, or both while conditions are not known. */
export const referencesIn = (value: Json, conditions?: Conditions): Reference[] => {
  if (typeof value !== 'object' || value === null) return [];
  const call = functionCall(value);
  if (call) return ofCall(call[0], call[1], conditions);
  return Object.values(value).flatMap((child) => referencesIn(child, conditions));
};
