import { validationError } from '../api/error.js';
import { type IntrinsicFunction, isUnknown, KNOWN_AFTER_APPLY, NO_VALUE, type Scope } from './scope.js';

export const LANGUAGE_EXTENSIONS = 'AWS::LanguageExtensions';

const needsExtensions = (name: string, scope: Scope): void => {
  if (scope.template.transforms.includes(LANGUAGE_EXTENSIONS)) return;
  throw validationError(
    `Template error: ${name} needs the transform ${LANGUAGE_EXTENSIONS}: add Transform: ${LANGUAGE_EXTENSIONS} to the template`,
  );
};

/** Functions of AWS::LanguageExtensions. */
export const extensionFunctions: Record<string, IntrinsicFunction> = {
  'Fn::Length': (argument, scope, evaluate) => {
    needsExtensions('Fn::Length', scope);
    const value = evaluate(argument, scope);
    if (typeof value === 'string' && isUnknown(value)) return KNOWN_AFTER_APPLY;
    if (!Array.isArray(value)) throw validationError('Template error: Fn::Length requires a list');
    return value.length;
  },
  'Fn::ToJsonString': (argument, scope, evaluate) => {
    needsExtensions('Fn::ToJsonString', scope);
    const value = evaluate(argument, scope);
    return JSON.stringify(value === NO_VALUE ? '' : value);
  },
  'Fn::Transform': () => {
    throw validationError('The sandbox runs no macros: Fn::Transform is not supported. Expand it before deploying.');
  },
};
