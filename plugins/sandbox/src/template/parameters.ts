import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import { own } from '../own.js';
import type { ParameterDefinition, Template } from './model.js';
import { isNoEcho, standInFor } from './no-echo.js';
import { checkParameterValue } from './parameter-rules.js';
import { ssmValue } from './ssm-parameters.js';

export interface GivenParameter {
  readonly ParameterKey: string;
  readonly ParameterValue?: string;
  readonly UsePreviousValue?: boolean;
}

const checkKept = (given: readonly GivenParameter[], previous: Readonly<Record<string, string>>): void => {
  for (const { ParameterKey, ParameterValue, UsePreviousValue } of given) {
    if (!UsePreviousValue) continue;
    if (ParameterValue) {
      throw validationError(
        `Invalid input for parameter key ${ParameterKey}. Cannot specify usePreviousValue as true and non empty value for a parameter`,
      );
    }
    if (own(previous, ParameterKey) === undefined) {
      throw validationError(
        `Invalid input for parameter key ${ParameterKey}. Cannot specify usePreviousValue as true for a parameter key not in the previous template`,
      );
    }
  }
};

const KNOWN_TYPE =
  /^(String|Number|CommaDelimitedList|List<(String|Number|AWS::[\w:]+)>|AWS::(EC2|Route53|SSM)::[\w:]+|AWS::SSM::Parameter::(Name|Value<.+>))$/;

/**
 * The text of each declared parameter: given, kept from before, or the default. A NoEcho one is replaced by its
 * stand-in, made with the salt.
 * @throws ApiError for one that is missing, undeclared, or outside its constraints
 */
export const chooseParameters = (
  template: Template,
  given: readonly GivenParameter[],
  previous: Readonly<Record<string, string>>,
  salt: string,
): Record<string, string> => {
  const undeclared = given.map(({ ParameterKey }) => ParameterKey).filter((key) => !own(template.parameters, key));
  if (undeclared.length > 0) {
    throw validationError(`Parameters: [${undeclared.join(', ')}] do not exist in the template`);
  }
  checkKept(given, previous);
  const byKey = new Map(given.map((parameter) => [parameter.ParameterKey, parameter]));
  const chosen: Record<string, string> = {};
  const missing: string[] = [];
  for (const [key, definition] of Object.entries(template.parameters)) {
    if (!KNOWN_TYPE.test(definition.Type)) {
      throw validationError(`Template format error: Unrecognized parameter type: ${definition.Type}`);
    }
    const parameter = byKey.get(key);
    const isKept = parameter?.UsePreviousValue === true;
    const value = isKept ? own(previous, key) : (parameter?.ParameterValue ?? textOf(definition.Default));
    if (value === undefined) {
      missing.push(key);
      continue;
    }
    const isStandIn = isKept && isNoEcho(definition);
    if (!isStandIn) checkParameterValue(key, value, definition);
    chosen[key] = isNoEcho(definition) && !isKept ? standInFor(definition, value, salt) : value;
  }
  if (missing.length > 0) throw validationError(`Parameters: [${missing.join(', ')}] must have values`);
  return chosen;
};

const textOf = (value: string | number | boolean | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

const splitList = (value: string): string[] => (value === '' ? [] : value.split(',').map((item) => item.trim()));

/** What functions see of a parameter: lists as lists, SSM parameters by their stand-in. */
export const parameterValue = (definition: ParameterDefinition, text: string, region: string): Json => {
  const inner = /^AWS::SSM::Parameter::Value<(.+)>$/.exec(definition.Type)?.[1];
  const type = inner ?? definition.Type;
  const value = inner === undefined ? text : ssmValue(text, inner, region);
  return type === 'CommaDelimitedList' || type.startsWith('List<') ? splitList(value) : value;
};
