import { validationError } from '../api/error.js';
import type { ParameterDefinition } from './model.js';
import { matchesPattern } from './pattern.js';

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

const broken = (key: string, value: string, definition: ParameterDefinition): string | undefined => {
  const { Type, AllowedValues, AllowedPattern, MinLength, MaxLength, MinValue, MaxValue } = definition;
  const isList = Type === 'CommaDelimitedList' || Type.startsWith('List<');
  const items = isList ? value.split(',').map((item) => item.trim()) : [value];
  if ((Type === 'Number' || Type === 'List<Number>') && !items.every(isNumber)) {
    return `Parameter '${key}' must be a number`;
  }
  if (AllowedValues && !items.every((item) => AllowedValues.map(String).includes(item))) {
    return `Parameter '${key}' must be one of AllowedValues`;
  }
  if (AllowedPattern !== undefined && !items.every((item) => matchesPattern(AllowedPattern, item))) {
    return `Parameter '${key}' must match pattern ${AllowedPattern}`;
  }
  if (MinLength !== undefined && value.length < Number(MinLength)) {
    return `Parameter '${key}' must contain at least ${MinLength} characters`;
  }
  if (MaxLength !== undefined && value.length > Number(MaxLength)) {
    return `Parameter '${key}' must contain at most ${MaxLength} characters`;
  }
  if (MinValue !== undefined && items.some((item) => Number(item) < Number(MinValue))) {
    return `Parameter '${key}' must be a number not less than ${MinValue}`;
  }
  if (MaxValue !== undefined && items.some((item) => Number(item) > Number(MaxValue))) {
    return `Parameter '${key}' must be a number not greater than ${MaxValue}`;
  }
  return undefined;
};

/** @throws ApiError ValidationError when the value is outside the parameter's constraints */
export const checkParameterValue = (key: string, value: string, definition: ParameterDefinition): void => {
  const reason = broken(key, value, definition);
  if (!reason) return;
  throw validationError(
    definition.ConstraintDescription === undefined || reason.endsWith('must be a number')
      ? reason
      : `Parameter ${key} failed to satisfy constraint: ${definition.ConstraintDescription}`,
  );
};
