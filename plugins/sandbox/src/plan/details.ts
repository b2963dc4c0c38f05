import type { Json } from '@omnideploy/core';
import type { ResourceSchema } from '../schema/model.js';
import type { ChangeDetail, ChangeTarget } from '../state/change-set.js';
import type { Properties, ResourceContext, StackResource } from '../state/model.js';
import { type Blueprint, definitionOf } from './blueprint.js';
import { causesOf } from './causes.js';
import { CONTEXT_ATTRIBUTES } from './context.js';
import { type Difference, differencesOf, recreationOf } from './difference.js';

const asText = (value: Json | undefined): string | undefined =>
  value === undefined || typeof value === 'string' ? value : JSON.stringify(value);

const values = ({
  before,
  after,
}: Difference): Pick<ChangeTarget, 'BeforeValue' | 'AfterValue' | 'AttributeChangeType'> => {
  const [BeforeValue, AfterValue] = [asText(before), asText(after)];
  return {
    ...(BeforeValue !== undefined && { BeforeValue }),
    ...(AfterValue !== undefined && { AfterValue }),
    AttributeChangeType: before === undefined ? 'Add' : after === undefined ? 'Remove' : 'Modify',
  };
};

/** JSON Pointer, with its two escapes. */
const pointer = (path: readonly string[]): string =>
  path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const propertyTarget = (difference: Difference, schema: ResourceSchema | undefined): ChangeTarget => {
  const name = difference.path[0] ?? '';
  const isTags = schema?.tags === name;
  return {
    Attribute: isTags ? 'Tags' : 'Properties',
    ...(!isTags && { Name: name }),
    RequiresRecreation: recreationOf(difference.path, schema),
    Path: `/Properties${pointer(difference.path)}`,
    ...values(difference),
  };
};

const fixed = (Target: ChangeTarget): ChangeDetail => ({
  Target,
  Evaluation: 'Static',
  ChangeSource: 'DirectModification',
});

/** Everything that changes in a resource that stays in the stack. */
export const detailsOf = (
  record: StackResource,
  after: { readonly properties: Properties; readonly context: ResourceContext },
  blueprint: Blueprint,
  before: { readonly parameters: Readonly<Record<string, string>> },
): ChangeDetail[] => {
  const schema = blueprint.schemas.get(record.type);
  const definition = definitionOf(blueprint, record.logicalId);
  const details = differencesOf(record.properties, after.properties).flatMap((difference) => {
    const Target = propertyTarget(difference, schema);
    const causes = causesOf(difference, definition.Properties?.[difference.path[0] ?? ''], blueprint, before);
    return causes.map((cause) => ({ Target, ...cause }));
  });
  for (const Attribute of CONTEXT_ATTRIBUTES) {
    for (const difference of differencesOf(record.definition[Attribute], after.context[Attribute], [Attribute])) {
      const Path = pointer(difference.path);
      details.push(fixed({ Attribute, RequiresRecreation: 'Never', Path, ...values(difference) }));
    }
  }
  const tagged = schema?.tags === undefined ? [] : differencesOf(record.stackTags, blueprint.source.tags);
  for (const difference of tagged) {
    const Path = `/Tags${pointer(difference.path)}`;
    details.push(fixed({ Attribute: 'Tags', RequiresRecreation: 'Never', Path, ...values(difference) }));
  }
  return details;
};

/** Whether the details together make a new physical resource; what is only known later leaves it open. */
export const replacementOf = (details: readonly ChangeDetail[]): 'True' | 'False' | 'Conditional' => {
  const isSure = ({ Target, Evaluation }: ChangeDetail) =>
    Target.RequiresRecreation === 'Always' && Evaluation === 'Static';
  if (details.some(isSure)) return 'True';
  return details.every(({ Target }) => Target.RequiresRecreation === 'Never') ? 'False' : 'Conditional';
};
