import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import { functionCall } from '../intrinsics/evaluate.js';
import { own } from '../own.js';
import { formatError } from '../template/format-error.js';
import type { Template } from '../template/model.js';
import { inOrder } from '../template/order.js';
import { referencesIn } from '../template/references.js';
import { dependenciesOf, dependsOn } from './dependencies.js';

/** Every function call in a value, from the outside in. */
const callsIn = (value: Json): [name: string, argument: Json][] => {
  if (typeof value !== 'object' || value === null) return [];
  const call = functionCall(value);
  return [...(call ? [call] : []), ...Object.values(value).flatMap(callsIn)];
};

const unknownNames = (template: Template, value: Json): string[] => {
  const names = referencesIn(value).map(({ name }) => name);
  const isKnown = (name: string): boolean =>
    name.startsWith('AWS::') ||
    own(template.parameters, name) !== undefined ||
    own(template.resources, name) !== undefined;
  return [...new Set(names.filter((name) => !isKnown(name)))];
};

const checkCalls = (template: Template, value: Json, block: string): void => {
  for (const [name, argument] of callsIn(value)) {
    const first = Array.isArray(argument) ? argument[0] : undefined;
    if (typeof first !== 'string') continue;
    if (name === 'Fn::If' && own(template.conditions, first) === undefined) {
      throw validationError(
        `Template error: unresolved condition dependency ${first} in the ${block} block of the template`,
      );
    }
    const isMissing = name === 'Fn::FindInMap' && own(template.mappings, first) === undefined;
    // With a fourth argument, a default, the mapping may be missing.
    if (isMissing && Array.isArray(argument) && argument.length === 3) {
      throw validationError(
        `Template error: Mapping named '${first}' is not present in the 'Mappings' section of template.`,
      );
    }
  }
};

const check = (template: Template, value: Json, block: string): void => {
  const unknown = unknownNames(template, value);
  if (unknown.length > 0) {
    throw formatError(`Unresolved resource dependencies [${unknown.join(', ')}] in the ${block} block of the template`);
  }
  checkCalls(template, value, block);
};

const checkConditions = ({ conditions, resources }: Template): void => {
  const names = referencesIn(conditions).map(({ name }) => name);
  const found = [...new Set(names.filter((name) => own(resources, name) !== undefined))];
  if (found.length === 0) return;
  throw formatError(
    `Unresolved dependencies [${found.join(', ')}]. Cannot reference resources in the Conditions block of the template`,
  );
};

/**
 * Checks what must hold whatever the parameters are, in branches of Fn::If that are not taken too.
 * @throws ApiError ValidationError
 */
export const checkStatically = (template: Template): void => {
  checkConditions(template);
  for (const definition of Object.values(template.resources)) {
    check(template, definition.Properties ?? {}, 'Resources');
    const missing = dependsOn(definition).filter((name) => own(template.resources, name) === undefined);
    if (missing.length > 0) {
      throw formatError(
        `Unresolved resource dependencies [${missing.join(', ')}] in the Resources block of the template`,
      );
    }
  }
  for (const { Value, Export } of Object.values(template.outputs)) {
    check(template, [Value, Export?.Name ?? ''], 'Outputs');
  }
  // With conditions, what depends on what is known only when the parameters are.
  if (Object.keys(template.conditions).length === 0) inOrder(dependenciesOf(template, {}));
};
