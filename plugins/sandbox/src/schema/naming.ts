import type { Json } from '@omnideploy/core';
import { randomLetters } from '../account.js';
import type { Properties } from '../state/model.js';

/** Types whose name property does not name the resource itself, so that two may share it. */
const SHARED_NAMES = new Set(['AWS::IAM::Policy']);

/** Name properties that are neither `Name` nor the kind with `Name`. */
const NAME_PROPERTIES: Record<string, string> = {
  'AWS::ECS::TaskDefinition': 'Family',
  'AWS::EC2::SecurityGroup': 'GroupName',
  'AWS::Lightsail::Container': 'ServiceName',
  'AWS::BedrockAgentCore::Runtime': 'AgentRuntimeName',
};

/** The property that carries a user's own name for a resource of the type. */
export const namePropertyOf = (type: string, properties: Properties): string | undefined => {
  if (SHARED_NAMES.has(type)) return undefined;
  const kind = type.split('::')[2] ?? '';
  return [NAME_PROPERTIES[type], `${kind}Name`, 'Name'].find(
    (name) => name !== undefined && typeof properties[name] === 'string',
  );
};

/** Whether a new resource may have the name of an old one, as its next revision. */
export const hasRevisions = (type: string): boolean => type === 'AWS::ECS::TaskDefinition';

/** The longest name that a type allows, where CloudFormation's usual 64 would be too long. */
const longest = (type: string): number => (type.startsWith('AWS::ElasticLoadBalancing') ? 32 : 64);

/** Types whose names have only small letters. */
const SMALL = new Set(['AWS::S3::Bucket', 'AWS::ECR::Repository', 'AWS::RDS::DBInstance', 'AWS::RDS::DBCluster']);

/** A name as CloudFormation makes it for a resource without one: stack, logical id, random end. */
export const makeName = (type: string, stackName: string, logicalId: string): string => {
  const end = randomLetters(12);
  const part = Math.floor((longest(type) - end.length - 2) / 2);
  const name = `${stackName.slice(0, part)}-${logicalId.slice(0, part)}-${end}`;
  return SMALL.has(type) ? name.toLowerCase() : name;
};

/** The value at a dotted path of properties. */
export const valueAt = (properties: Properties, path: string): Json | undefined => {
  let value: Json | undefined = properties;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = value[step];
  }
  return value;
};
