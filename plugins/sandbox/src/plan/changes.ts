import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import { evaluate } from '../intrinsics/evaluate.js';
import { KNOWN_AFTER_APPLY, type ResourceValues } from '../intrinsics/scope.js';
import { own } from '../own.js';
import { checkResource } from '../schema/validate.js';
import { valuesOf } from '../schema/values.js';
import type { Change, TemplateProblem } from '../state/change-set.js';
import type { Properties, Stack, StackOutput, StackResource } from '../state/model.js';
import { type Blueprint, definitionOf, scopeOf } from './blueprint.js';
import { contextOf, describeContext } from './context.js';
import { detailsOf, replacementOf } from './details.js';
import { differencesOf } from './difference.js';
import { outputsOf } from './outputs.js';

/** What a deployment would do. */
export interface Plan {
  readonly changes: Change[];
  readonly problems: TemplateProblem[];
  readonly outputs: StackOutput[];
}

const unknown: ResourceValues = { reference: KNOWN_AFTER_APPLY, attribute: () => KNOWN_AFTER_APPLY };

const policyOfRemoval = ({ definition }: StackResource): string =>
  definition.DeletionPolicy === 'Retain' || definition.DeletionPolicy === 'Snapshot'
    ? definition.DeletionPolicy
    : 'Delete';

const policyOfReplacement = (policy: string | undefined): string =>
  policy === 'Retain' || policy === 'Snapshot' ? `ReplaceAnd${policy}` : 'ReplaceAndDelete';

const scopeNames = (change: Pick<Change, 'Details'>): string[] => [
  ...new Set(change.Details.map(({ Target }) => Target.Attribute)),
];

const removal = (record: StackResource): Change => ({
  PolicyAction: policyOfRemoval(record),
  Action: 'Remove',
  LogicalResourceId: record.logicalId,
  PhysicalResourceId: record.physicalId,
  ResourceType: record.type,
  Scope: [],
  Details: [],
  BeforeContext: describeContext(record.properties, record.definition),
});

/** The record of a resource that was really made; one whose creation failed counts as absent. */
export const existing = (stack: Pick<Stack, 'resources'>, logicalId: string): StackResource | undefined => {
  const record = own(stack.resources, logicalId);
  return record && record.physicalId !== '' && record.status !== 'DELETE_COMPLETE' ? record : undefined;
};

const checkTypes = (stack: Stack, blueprint: Blueprint): void => {
  const changed = blueprint.order.filter((id) => {
    const record = existing(stack, id);
    return record !== undefined && record.type !== definitionOf(blueprint, id).Type;
  });
  if (changed.length === 0) return;
  throw validationError(
    `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${changed.join(', ')}]`,
  );
};

const modification = (
  record: StackResource,
  properties: Properties,
  blueprint: Blueprint,
  stack: Stack,
): Change | undefined => {
  const context = contextOf(definitionOf(blueprint, record.logicalId));
  const Details = detailsOf(record, { properties, context }, blueprint, { parameters: stack.source?.parameters ?? {} });
  if (Details.length === 0) return undefined;
  const Replacement = replacementOf(Details);
  return {
    ...(Replacement !== 'False' && { PolicyAction: policyOfReplacement(context.UpdateReplacePolicy) }),
    Action: 'Modify',
    LogicalResourceId: record.logicalId,
    PhysicalResourceId: record.physicalId,
    ResourceType: record.type,
    Replacement,
    Scope: scopeNames({ Details }),
    Details,
    BeforeContext: describeContext(record.properties, record.definition),
    AfterContext: describeContext(properties, context),
  };
};

/** Compares a stack with what it is to become. @throws ApiError when a value cannot be resolved */
export const planChanges = (stack: Stack, blueprint: Blueprint, importValue: (name: string) => Json): Plan => {
  checkTypes(stack, blueprint);
  const resources = new Map<string, ResourceValues>();
  const scope = scopeOf(blueprint, (id) => resources.get(id), importValue);
  const changes: Change[] = [];
  const problems: TemplateProblem[] = [];
  for (const id of blueprint.order) {
    const definition = definitionOf(blueprint, id);
    const schema = blueprint.schemas.get(definition.Type);
    const properties = evaluate(definition.Properties ?? {}, scope) as Properties;
    for (const { path, message } of schema ? checkResource(properties, schema) : []) {
      problems.push({ logicalId: id, type: definition.Type, path: `/Resources/${id}/Properties${path}`, message });
    }
    const record = existing(stack, id);
    const change: Change | undefined = record
      ? modification(record, properties, blueprint, stack)
      : {
          Action: 'Add',
          LogicalResourceId: id,
          ResourceType: definition.Type,
          Scope: [],
          Details: [],
          AfterContext: describeContext(properties, contextOf(definition)),
        };
    if (change) changes.push(change);
    const staysItself = record && (change?.Replacement ?? 'False') === 'False';
    resources.set(id, staysItself ? valuesOf({ ...record, properties }, schema) : unknown);
  }
  const gone = Object.keys(stack.resources).filter((id) => !blueprint.dependencies.has(id));
  for (const id of gone) {
    const record = existing(stack, id);
    if (record) changes.push(removal(record));
  }
  return { changes, problems, outputs: outputsOf(blueprint, scope) };
};

const byKey = (outputs: readonly StackOutput[]): Json =>
  Object.fromEntries(outputs.map((output) => [output.OutputKey, { ...output }]));

/** Whether a plan would change anything at all. In another order, outputs and tags are the same. */
export const isEmptyPlan = (plan: Plan, stack: Stack, blueprint: Blueprint): boolean =>
  plan.changes.length === 0 &&
  differencesOf(byKey(stack.outputs), byKey(plan.outputs)).length === 0 &&
  differencesOf(stack.source?.tags ?? {}, blueprint.source.tags).length === 0;
