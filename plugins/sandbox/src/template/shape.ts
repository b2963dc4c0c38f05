import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import { formatError } from './format-error.js';
import {
  isObject,
  type OutputDefinition,
  type ParameterDefinition,
  type ResourceDefinition,
  type Rule,
  type Template,
} from './model.js';
import { checkQuotas } from './quotas.js';

const SECTIONS = new Set([
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Mappings',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
  'Transform',
  'Hooks',
]);

const RESOURCE_KEYS = new Set([
  'Type',
  'Properties',
  'DependsOn',
  'Condition',
  'Metadata',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'CreationPolicy',
  'UpdatePolicy',
  'Description',
  'Version',
]);

const DELETION_POLICIES = ['Delete', 'Retain', 'Snapshot', 'RetainExceptOnCreate'];
const REPLACE_POLICIES = ['Delete', 'Retain', 'Snapshot'];

/** The types of which a snapshot can be kept (user guide, DeletionPolicy, 2026-11). */
const WITH_SNAPSHOTS = new Set([
  'AWS::DocDB::DBCluster',
  'AWS::EC2::Volume',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::Neptune::DBCluster',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::Redshift::Cluster',
]);

const PARAMETER_KEYS = new Set([
  'AllowedPattern',
  'AllowedValues',
  'ConstraintDescription',
  'Default',
  'Description',
  'MaxLength',
  'MaxValue',
  'MinLength',
  'MinValue',
  'NoEcho',
  'Type',
]);

/** Far more than any template has; what comes after goes through it by recursion. */
const DEEPEST = 200;

/** CloudFormation allows no null anywhere in a template. */
const refuseNulls = (value: Json, path: string, depth = 0): void => {
  if (depth > DEEPEST) throw formatError(`The template is nested more than ${DEEPEST} levels deep.`);
  if (value === null) throw validationError(`[${path}] 'null' values are not allowed in templates`);
  if (typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) refuseNulls(child, `${path}/${key}`, depth + 1);
};

const section = (template: { [key: string]: Json }, name: string): { [key: string]: Json } => {
  const value = template[name];
  if (value === undefined) return {};
  if (!isObject(value)) throw formatError(`[/${name}] must be an object`);
  return value;
};

const entries = (values: { [key: string]: Json }, sectionName: string): [string, { [key: string]: Json }][] =>
  Object.entries(values).map(([name, value]) => {
    if (name.startsWith('Fn::')) {
      throw validationError(
        `The sandbox does not expand ${name} in ${sectionName}. Write its members out, or expand it before deploying.`,
      );
    }
    if (!/^[a-zA-Z0-9]+$/.test(name)) {
      throw formatError(`${sectionName} name ${name} is non alphanumeric.`);
    }
    if (!isObject(value)) throw formatError(`[/${sectionName}/${name}] Every ${sectionName} object must be an object.`);
    return [name, value];
  });

const checkResource = (name: string, resource: { [key: string]: Json }): void => {
  const path = `/Resources/${name}`;
  if (typeof resource.Type !== 'string') {
    throw formatError(`[${path}] Every Resources object must contain a Type member.`);
  }
  const unknown = Object.keys(resource).find((key) => !RESOURCE_KEYS.has(key));
  if (unknown) throw validationError(`Invalid template resource property '${unknown}' at ${path}`);
  if (resource.Properties !== undefined && !isObject(resource.Properties)) {
    throw validationError(`Properties must be an object at ${path}/Properties`);
  }
  const { DeletionPolicy, UpdateReplacePolicy, DependsOn, Condition } = resource;
  if (DeletionPolicy !== undefined && !DELETION_POLICIES.includes(String(DeletionPolicy))) {
    throw formatError(`Unrecognized DeletionPolicy ${JSON.stringify(DeletionPolicy)} for resource ${name}`);
  }
  if (UpdateReplacePolicy !== undefined && !REPLACE_POLICIES.includes(String(UpdateReplacePolicy))) {
    throw formatError(`Unrecognized UpdateReplacePolicy ${JSON.stringify(UpdateReplacePolicy)} for resource ${name}`);
  }
  if ([DeletionPolicy, UpdateReplacePolicy].includes('Snapshot') && !WITH_SNAPSHOTS.has(resource.Type)) {
    throw validationError(`Template error: resource type ${resource.Type} does not support deletion policy Snapshot`);
  }
  const dependencies = Array.isArray(DependsOn) ? DependsOn : [DependsOn ?? ''];
  if (dependencies.some((dependency) => typeof dependency !== 'string')) {
    throw formatError(`Every DependsOn value must be a string: ${path}/DependsOn`);
  }
  if (Condition !== undefined && typeof Condition !== 'string') {
    throw formatError(`[${path}/Condition] Every Condition member must be a string.`);
  }
};

const checkParameter = (name: string, parameter: { [key: string]: Json }): void => {
  if (typeof parameter.Type !== 'string') {
    throw formatError(`[/Parameters/${name}] Every Parameters object must contain a Type member.`);
  }
  const unknown = Object.keys(parameter).find((key) => !PARAMETER_KEYS.has(key));
  if (unknown) throw validationError(`Invalid template parameter property '${unknown}'`);
  if (parameter.Default !== undefined && typeof parameter.Default === 'object') {
    throw formatError(`Every Default member must be a string: /Parameters/${name}/Default`);
  }
};

const transformsOf = (value: Json | undefined): string[] => {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((item) => (isObject(item) ? String(item.Name) : String(item)));
};

/** Checks the sections of a parsed template as CloudFormation does. @throws ApiError ValidationError */
export const shapeTemplate = (value: Json): Template => {
  if (!isObject(value)) throw formatError('unsupported structure.');
  refuseNulls(value, '');
  const { AWSTemplateFormatVersion: version, Description: description } = value;
  if (version !== undefined && version !== '2010-09-09') {
    throw formatError(`${String(version)} is not a supported value for AWSTemplateFormatVersion.`);
  }
  if (description !== undefined && typeof description !== 'string') {
    throw formatError('Description must be a string.');
  }
  const unknown = Object.keys(value).filter((key) => !SECTIONS.has(key));
  if (unknown.length > 0) throw validationError(`Invalid template property or properties [${unknown.join(', ')}]`);
  const resources = entries(section(value, 'Resources'), 'Resources');
  if (resources.length === 0) throw formatError('At least one Resources member must be defined.');
  const parameters = entries(section(value, 'Parameters'), 'Parameters');
  const outputs = entries(section(value, 'Outputs'), 'Outputs');
  for (const [name, parameter] of parameters) checkParameter(name, parameter);
  for (const [name, resource] of resources) checkResource(name, resource);
  for (const [name, output] of outputs) {
    if (output.Value === undefined)
      throw formatError(`[/Outputs/${name}] Every Outputs member must contain a Value object`);
    if (Array.isArray(output.Value)) {
      throw formatError(
        `Output ${name} is malformed. The Value field of every Outputs member must evaluate to a String.`,
      );
    }
  }
  const template: Template = {
    ...(description !== undefined && { description }),
    ...(value.Metadata !== undefined && { metadata: value.Metadata }),
    transforms: transformsOf(value.Transform),
    mappings: section(value, 'Mappings'),
    conditions: section(value, 'Conditions'),
    // The checks above are what these casts claim; keys that nothing reads are left as they are.
    rules: Object.fromEntries(entries(section(value, 'Rules'), 'Rules')) as Record<string, unknown> as Record<
      string,
      Rule
    >,
    parameters: Object.fromEntries(parameters) as Record<string, unknown> as Record<string, ParameterDefinition>,
    resources: Object.fromEntries(resources) as Record<string, unknown> as Record<string, ResourceDefinition>,
    outputs: Object.fromEntries(outputs) as Record<string, unknown> as Record<string, OutputDefinition>,
  };
  checkQuotas(template);
  return template;
};
