import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import { own } from '../own.js';
import { isObject } from '../template/model.js';
import { type Evaluate, type IntrinsicFunction, KNOWN_AFTER_APPLY, NO_VALUE, type Scope } from './scope.js';
import { substitute } from './sub.js';

const templateError = (message: string) => validationError(`Template error: ${message}`);

/** What `{ Ref: name }` gives. */
const reference = (name: string, scope: Scope) => {
  if (name === 'AWS::NoValue') return NO_VALUE;
  const value = own(scope.pseudo, name) ?? own(scope.parameters, name);
  if (value !== undefined) return value;
  const resource = scope.resource(name);
  if (resource) return resource.reference;
  throw validationError(
    `Template format error: Unresolved resource dependencies [${name}] in the Resources block of the template`,
  );
};

const attribute = (logicalId: string, name: string, scope: Scope): Json => {
  const resource = scope.resource(logicalId);
  if (!resource) throw templateError(`instance of Fn::GetAtt references undefined resource ${logicalId}`);
  return resource.attribute(name);
};

const getAtt: IntrinsicFunction = (argument, scope, evaluate) => {
  const parts = typeof argument === 'string' ? argument.split('.') : argument;
  if (!Array.isArray(parts) || parts.length < 2 || typeof parts[0] !== 'string') {
    throw templateError(
      'Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute',
    );
  }
  const [logicalId, ...rest] = parts;
  return attribute(logicalId, rest.map((part) => String(evaluate(part, scope))).join('.'), scope);
};

const findInMap: IntrinsicFunction = (argument, scope, evaluate) => {
  if (!Array.isArray(argument) || argument.length < 3) {
    throw templateError(
      'every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value',
    );
  }
  const [map, first, second] = argument.slice(0, 3).map((part) => String(evaluate(part, scope)));
  const table = scope.template.mappings[map ?? ''];
  const row = isObject(table) ? table[first ?? ''] : undefined;
  const value = isObject(row) ? row[second ?? ''] : undefined;
  if (value !== undefined) return value;
  const options = argument[3];
  if (isObject(options) && options.DefaultValue !== undefined) return evaluate(options.DefaultValue, scope);
  throw templateError(`Unable to get mapping for ${map}::${first}::${second}`);
};

const subArguments = (argument: Json, scope: Scope, evaluate: Evaluate): [string, { [key: string]: Json }] => {
  if (typeof argument === 'string') return [argument, {}];
  if (Array.isArray(argument) && typeof argument[0] === 'string' && isObject(argument[1])) {
    const values = Object.entries(argument[1]).map(([key, value]): [string, Json] => {
      const result = evaluate(value, scope);
      return [key, result === NO_VALUE ? '' : result];
    });
    return [argument[0], Object.fromEntries(values)];
  }
  throw templateError(
    "One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string",
  );
};

/** Functions that look a value up in the template, the stack or the region. */
export const lookupFunctions: Record<string, IntrinsicFunction> = {
  Ref: (argument, scope) => {
    if (typeof argument !== 'string') throw templateError('every Ref object must have a single String value.');
    return reference(argument, scope);
  },
  'Fn::GetAtt': getAtt,
  'Fn::FindInMap': findInMap,
  'Fn::ImportValue': (argument, scope, evaluate) => {
    const name = String(evaluate(argument, scope));
    return name.includes(KNOWN_AFTER_APPLY) ? KNOWN_AFTER_APPLY : scope.importValue(name);
  },
  'Fn::GetAZs': (argument, scope, evaluate) => {
    const region = String(evaluate(argument, scope)) || String(scope.pseudo['AWS::Region']);
    return ['a', 'b', 'c'].map((letter) => `${region}${letter}`);
  },
  'Fn::Sub': (argument, scope, evaluate) => {
    const [pattern, values] = subArguments(argument, scope, evaluate);
    const text = substitute(pattern, (name) => {
      const given = own(values, name);
      if (given !== undefined) return given;
      const dot = name.indexOf('.');
      const value = dot < 0 ? reference(name, scope) : attribute(name.slice(0, dot), name.slice(dot + 1), scope);
      return value === NO_VALUE ? '' : value;
    });
    return evaluate(text, scope);
  },
};
