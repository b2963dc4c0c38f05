import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import { own } from '../own.js';
import type { Schemas } from '../schema/database.js';
import { hasAttribute } from '../schema/values.js';
import type { OutputDefinition, ResourceDefinition, Template } from '../template/model.js';
import type { Dependencies } from '../template/order.js';
import { type Reference, referencesIn } from '../template/references.js';

type Conditions = Readonly<Record<string, boolean>>;

const isMade = ({ Condition }: { readonly Condition?: string }, conditions: Conditions): boolean =>
  Condition === undefined || conditions[Condition] === true;

export const dependsOn = ({ DependsOn }: ResourceDefinition): readonly string[] =>
  typeof DependsOn === 'string' ? [DependsOn] : (DependsOn ?? []);

/** For each resource that is made, the ones that must exist before it. */
export const dependenciesOf = (template: Template, conditions: Conditions): Dependencies => {
  const made = Object.entries(template.resources).filter(([, definition]) => isMade(definition, conditions));
  const ids = new Set(made.map(([id]) => id));
  return new Map(
    made.map(([id, definition]) => {
      const names = referencesIn(definition.Properties ?? {}, conditions).map(({ name }) => name);
      return [id, new Set([...names, ...dependsOn(definition)].filter((name) => ids.has(name)))];
    }),
  );
};

/** The outputs whose condition holds. */
export const madeOutputs = (template: Template, conditions: Conditions): [string, OutputDefinition][] =>
  Object.entries(template.outputs).filter(([, output]) => isMade(output, conditions));

const checkConditionNames = (template: Template): void => {
  const named = [...Object.values(template.resources), ...Object.values(template.outputs)];
  const unknown = named
    .map(({ Condition }) => Condition)
    .find((name) => name !== undefined && !(name in template.conditions));
  if (unknown) throw validationError(`Template format error: Unresolved condition dependency ${unknown}`);
};

/** @throws ApiError for a reference to something that is not there, or to an attribute that the type has not */
export const checkReferences = (template: Template, conditions: Conditions, schemas: Schemas): void => {
  checkConditionNames(template);
  const ids = new Set(dependenciesOf(template, conditions).keys());
  const isKnown = ({ name }: Reference): boolean =>
    name.startsWith('AWS::') || own(template.parameters, name) !== undefined || ids.has(name);
  const check = (value: Json, block: string): void => {
    const references = referencesIn(value, conditions);
    const unresolved = [...new Set(references.filter((reference) => !isKnown(reference)).map(({ name }) => name))];
    if (unresolved.length > 0) {
      throw validationError(
        `Template format error: Unresolved resource dependencies [${unresolved.join(', ')}] in the ${block} block of the template`,
      );
    }
    for (const { name, attribute } of references) {
      const type = own(template.resources, name)?.Type;
      if (attribute === undefined || type === undefined || hasAttribute(schemas.get(type), type, attribute)) continue;
      throw validationError(
        `Template error: resource ${name} does not support attribute type ${attribute} in Fn::GetAtt`,
      );
    }
  };
  for (const id of ids) {
    const definition = template.resources[id];
    if (!definition) continue;
    check(definition.Properties ?? {}, 'Resources');
  }
  for (const [, output] of madeOutputs(template, conditions))
    check([output.Value, output.Export?.Name ?? ''], 'Outputs');
};
