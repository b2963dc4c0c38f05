import type { Json } from '@omnideploy/core';
import { isUnknown } from '../intrinsics/scope.js';
import type { ChangeDetail } from '../state/change-set.js';
import { referencesIn } from '../template/references.js';
import type { Blueprint } from './blueprint.js';
import type { Difference } from './difference.js';

type Cause = Pick<ChangeDetail, 'Evaluation' | 'ChangeSource' | 'CausingEntity'>;

const DIRECT: Cause = { Evaluation: 'Static', ChangeSource: 'DirectModification' };

/** Why a property differs: the template, a parameter, or a resource that changes too. */
export const causesOf = (
  difference: Difference,
  definition: Json | undefined,
  blueprint: Blueprint,
  before: { readonly parameters: Readonly<Record<string, string>> },
): Cause[] => {
  const references = definition === undefined ? [] : referencesIn(definition, blueprint.conditions);
  if (difference.after !== undefined && isUnknown(difference.after)) {
    const causes = references
      .filter(({ name }) => blueprint.dependencies.has(name))
      .map(
        ({ name, attribute }): Cause =>
          attribute === undefined
            ? { Evaluation: 'Dynamic', ChangeSource: 'ResourceReference', CausingEntity: name }
            : { Evaluation: 'Dynamic', ChangeSource: 'ResourceAttribute', CausingEntity: `${name}.${attribute}` },
      );
    return causes.length > 0 ? causes : [{ ...DIRECT, Evaluation: 'Dynamic' }];
  }
  const changed = references
    .map(({ name }) => name)
    .filter((name) => name in blueprint.parameters)
    .filter((name) => before.parameters[name] !== blueprint.source.parameters[name]);
  if (changed.length === 0) return [DIRECT];
  return [...new Set(changed)].map((name) => ({
    Evaluation: 'Static',
    ChangeSource: 'ParameterReference',
    CausingEntity: name,
  }));
};
