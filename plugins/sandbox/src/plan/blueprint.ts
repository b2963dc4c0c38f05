import type { Json } from '@omnideploy/core';
import { ACCOUNT } from '../account.js';
import { evaluateConditions } from '../intrinsics/conditions.js';
import { evaluate } from '../intrinsics/evaluate.js';
import type { ResourceValues, Scope } from '../intrinsics/scope.js';
import { type Schemas, schemasOf } from '../schema/database.js';
import type { Source, Stack } from '../state/model.js';
import type { ResourceDefinition, Template } from '../template/model.js';
import { type Dependencies, inOrder } from '../template/order.js';
import { parameterValue } from '../template/parameters.js';
import { parseTemplate } from '../template/parse.js';
import { checkReferences, dependenciesOf } from './dependencies.js';
import { checkRules } from './rules.js';
import { checkStatically } from './static-checks.js';
import { checkTransforms, checkTypes } from './supported.js';

/** A template with its parameters chosen: everything that is known before any resource exists. */
export interface Blueprint {
  readonly source: Source;
  readonly template: Template;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly pseudo: Readonly<Record<string, Json>>;
  readonly conditions: Readonly<Record<string, boolean>>;
  /** The resources that are made, each after those that it depends on. */
  readonly order: readonly string[];
  readonly dependencies: Dependencies;
  readonly schemas: Schemas;
}

type StackIdentity = Pick<Stack, 'id' | 'name' | 'region'> & { settings: { notificationArns: string[] } };

const pseudoParameters = ({ id, name, region, settings }: StackIdentity): Record<string, Json> => ({
  'AWS::AccountId': ACCOUNT,
  'AWS::NotificationARNs': settings.notificationArns,
  'AWS::Partition': 'aws',
  'AWS::Region': region,
  'AWS::StackId': id,
  'AWS::StackName': name,
  'AWS::URLSuffix': 'amazonaws.com',
});

/** @throws ApiError for everything that CloudFormation finds wrong before it starts */
export const blueprintOf = async (stack: StackIdentity, source: Source): Promise<Blueprint> => {
  const template = parseTemplate(source.body);
  checkTransforms(template);
  checkStatically(template);
  const schemas = await schemasOf(Object.values(template.resources).map(({ Type }) => Type));
  checkTypes(template, schemas);
  const parameters = Object.fromEntries(
    Object.entries(template.parameters).map(([key, definition]) => [
      key,
      parameterValue(definition, source.parameters[key] ?? '', stack.region),
    ]),
  );
  const pseudo = pseudoParameters(stack);
  const early = { template, parameters, pseudo, resource: () => undefined, importValue: () => '' };
  const conditions = evaluateConditions(template, early, evaluate);
  checkRules(template, { ...early, conditions });
  const dependencies = dependenciesOf(template, conditions);
  checkReferences(template, conditions, schemas);
  return { source, template, parameters, pseudo, conditions, dependencies, schemas, order: inOrder(dependencies) };
};

export const definitionOf = (blueprint: Blueprint, logicalId: string): ResourceDefinition => {
  const definition = blueprint.template.resources[logicalId];
  if (!definition) throw new Error(`The template has no resource ${logicalId}`);
  return definition;
};

/** The scope in which the blueprint's values are resolved, given the resources that exist. */
export const scopeOf = (
  { template, parameters, pseudo, conditions }: Blueprint,
  resource: (logicalId: string) => ResourceValues | undefined,
  importValue: (name: string) => Json,
): Scope => ({ template, parameters, pseudo, conditions, resource, importValue });
