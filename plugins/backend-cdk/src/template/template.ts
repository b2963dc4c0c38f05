import {
  type DeploymentRecord,
  type Json,
  type Output,
  problem,
  type ResourceSpec,
  type Value,
} from '@omnideploy/core';
import { entriesOf } from './entries.js';
import { interpret, type Scope } from './expressions.js';
import { METADATA_KEY, metadataOf } from './metadata.js';
import { nameTable } from './name-table.js';
import { referencesOf } from './references.js';
import { parameterFor, type SecretParameter } from './secret-parameters.js';
import { withSortedTags } from './tags.js';

/** One entry of the template's `Resources`. */
export interface TemplateResource {
  readonly Type: string;
  readonly Properties: { readonly [name: string]: Json };
  readonly DependsOn?: readonly string[];
}

export interface TemplateOutput {
  readonly Value: Json;
  readonly Description?: string;
}

/** What a spec says, in CloudFormation's words. aws-cdk-lib makes the template from this. */
export interface TemplateModel {
  readonly metadata: { readonly [METADATA_KEY]: Json };
  readonly parameters: readonly SecretParameter[];
  readonly resources: ReadonlyMap<string, TemplateResource>;
  readonly outputs: ReadonlyMap<string, TemplateOutput>;
}

const holdsSecret = (value: Value): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('$secret' in value || (Object.values(value) as Value[]).some((item) => holdsSecret(item)));

const outputOf = (name: string, { value, description }: Output, scope: Scope): TemplateOutput => {
  if (holdsSecret(value))
    throw problem(
      'combination-refused',
      `The output "${name}" holds a secret, which CloudFormation would show to everyone.`,
    );
  return { Value: interpret(value, scope), ...(description === undefined ? {} : { Description: description }) };
};

const checkKeys = (parameters: Iterable<SecretParameter>, resources: ReadonlyMap<string, unknown>): void => {
  const owners = new Map<string, string>();
  for (const { key, secret } of parameters) {
    const owner = resources.has(key) ? `the resource ${key}` : owners.get(key);
    if (owner !== undefined)
      throw problem('extension-broken', `The secret ${secret} and ${owner} both become "${key}" in CloudFormation.`);
    owners.set(key, `the secret ${secret}`);
  }
};

/**
 * A spec in CloudFormation's words. Pure: the same spec and record give the same model.
 * @throws OmniDeployError when the spec cannot be said in CloudFormation
 */
export const templateModel = (spec: ResourceSpec, record?: DeploymentRecord): TemplateModel => {
  const entries = spec.resources.flatMap(entriesOf);
  const names = nameTable(
    'resource',
    entries.map(({ id }) => id),
  );
  const outputNames = nameTable('output', Object.keys(spec.outputs));
  const parameters = new Map<string, SecretParameter>();
  const scope: Scope = {
    reference: referencesOf(spec, names),
    secret: (name, depth) => {
      const parameter = parameterFor(name, depth);
      parameters.set(`${name} ${depth}`, parameter);
      return { Ref: parameter.key };
    },
  };
  const resources = new Map(
    entries.map(({ id, type, properties, after }): [string, TemplateResource] => {
      const dependsOn = after(entries)
        .map((other) => names.logicalId(other))
        .sort();
      return [
        names.logicalId(id),
        {
          Type: type,
          Properties: withSortedTags(interpret(properties, scope) as TemplateResource['Properties']),
          ...(dependsOn.length > 0 ? { DependsOn: dependsOn } : {}),
        },
      ];
    }),
  );
  const outputs = new Map(
    Object.entries(spec.outputs).map(([name, output]) => [outputNames.logicalId(name), outputOf(name, output, scope)]),
  );
  checkKeys(parameters.values(), resources);
  return {
    metadata: { [METADATA_KEY]: metadataOf(spec, names, outputNames, record) },
    parameters: [...parameters.values()],
    resources,
    outputs,
  };
};
