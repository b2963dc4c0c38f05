import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import { isObject, type Template } from '../template/model.js';
import type { Evaluate, IntrinsicFunction, Scope } from './scope.js';

const undefinedCondition = (name: string) =>
  validationError(`Template error: unresolved condition dependency ${name} in the Conditions block of the template`);

/** A condition where it is used, by name or as a function. */
const truth = (value: Json, scope: Scope, evaluate: Evaluate): boolean => {
  if (isObject(value) && typeof value.Condition === 'string') {
    const known = scope.conditions[value.Condition];
    if (known === undefined) throw undefinedCondition(value.Condition);
    return known;
  }
  return String(evaluate(value, scope)) === 'true';
};

const operands = (argument: Json, name: string, least: number, most: number): Json[] => {
  if (Array.isArray(argument) && argument.length >= least && argument.length <= most) return argument;
  throw validationError(
    `Template error: every ${name} object requires a list of ${least === most ? least : `at least ${least} and at most ${most}`} ${name === 'Fn::Equals' ? 'string ' : 'boolean '}parameters.`,
  );
};

/** Functions that decide. */
export const conditionFunctions: Record<string, IntrinsicFunction> = {
  'Fn::And': (argument, scope, evaluate) =>
    operands(argument, 'Fn::And', 2, 10).every((value) => truth(value, scope, evaluate)),
  'Fn::Or': (argument, scope, evaluate) =>
    operands(argument, 'Fn::Or', 2, 10).some((value) => truth(value, scope, evaluate)),
  'Fn::Not': (argument, scope, evaluate) =>
    !operands(argument, 'Fn::Not', 1, 1).every((value) => truth(value, scope, evaluate)),
  'Fn::Equals': (argument, scope, evaluate) => {
    const [left, right] = operands(argument, 'Fn::Equals', 2, 2).map((value) => evaluate(value, scope));
    return typeof left === 'object' || typeof right === 'object'
      ? JSON.stringify(left) === JSON.stringify(right)
      : String(left) === String(right);
  },
  'Fn::If': (argument, scope, evaluate) => {
    if (!Array.isArray(argument) || argument.length !== 3 || typeof argument[0] !== 'string') {
      throw validationError('Template error: Fn::If requires a list argument with the first element being a condition');
    }
    const [name, whenTrue, whenFalse] = argument;
    const condition = scope.conditions[name];
    if (condition === undefined) throw undefinedCondition(name);
    return evaluate((condition ? whenTrue : whenFalse) ?? '', scope);
  },
  'Fn::Contains': (argument, scope, evaluate) => {
    const [values, value] = operands(argument, 'Fn::Contains', 2, 2).map((part) => evaluate(part, scope));
    return Array.isArray(values) && values.map(String).includes(String(value));
  },
  'Fn::EachMemberIn': (argument, scope, evaluate) => {
    const [values, allowed] = operands(argument, 'Fn::EachMemberIn', 2, 2).map((part) => evaluate(part, scope));
    return Array.isArray(values) && Array.isArray(allowed) && values.every((value) => allowed.includes(value));
  },
  'Fn::EachMemberEquals': (argument, scope, evaluate) => {
    const [values, wanted] = operands(argument, 'Fn::EachMemberEquals', 2, 2).map((part) => evaluate(part, scope));
    return Array.isArray(values) && values.every((value) => String(value) === String(wanted));
  },
};

const conditionNamesIn = (value: Json): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isObject(value) && typeof value.Condition === 'string') return [value.Condition];
  return Object.values(value).flatMap(conditionNamesIn);
};

/** Evaluates the Conditions section, each after those that it names. @throws ApiError on a cycle or unknown name */
export const evaluateConditions = (
  template: Template,
  scope: Omit<Scope, 'conditions'>,
  evaluate: Evaluate,
): Record<string, boolean> => {
  const results: Record<string, boolean> = {};
  const resolve = (name: string, trail: readonly string[]): void => {
    if (name in results) return;
    const definition = template.conditions[name];
    if (definition === undefined) throw undefinedCondition(name);
    if (trail.includes(name))
      throw validationError(`Circular dependencies for conditions: [${[...trail, name].join(', ')}]`);
    for (const other of conditionNamesIn(definition)) resolve(other, [...trail, name]);
    results[name] = truth(definition, { ...scope, conditions: results }, evaluate);
  };
  for (const name of Object.keys(template.conditions)) resolve(name, []);
  return results;
};
