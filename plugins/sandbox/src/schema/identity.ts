import type { Json } from '@omnideploy/core';
import { randomHex } from '../account.js';
import type { Properties } from '../state/model.js';
import { type Identity, makeAttribute } from './attributes.js';
import type { ResourceSchema } from './model.js';
import { makeName, namePropertyOf, valueAt } from './naming.js';

export interface Making {
  readonly stackName: string;
  readonly logicalId: string;
  readonly region: string;
  readonly type: string;
  readonly schema: ResourceSchema | undefined;
  readonly properties: Properties;
  /** Counts the resources that share a name, such as revisions of a task definition. From 1. */
  readonly revision: number;
}

/**
 * A property that ends with the name: a route's `CidrBlock` is its `DestinationCidrBlock`. A bare
 * `Id` is the resource's own: that of an association is not the `RouteTableId` that it refers to.
 */
const similarProperty = (properties: Properties, name: string): Json | undefined =>
  name === 'Id'
    ? undefined
    : Object.entries(properties).find(([key, value]) => key.endsWith(name) && typeof value === 'string')?.[1];

const isText = (value: Json | undefined): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** Makes what only the cloud decides: the physical id and the read-only attributes. */
export const makeIdentity = (making: Making): { physicalId: string; attributes: Properties } => {
  const { type, schema, properties, region, revision } = making;
  const nameProperty = namePropertyOf(type, properties);
  const given = nameProperty === undefined ? undefined : properties[nameProperty];
  const name = typeof given === 'string' ? given : makeName(type, making.stackName, making.logicalId);
  const identity: Identity = { type, region, name, hex: randomHex(16), revision, properties };
  const attributes: Properties = {};
  for (const [attribute, valueType] of Object.entries(schema?.attributes ?? {})) {
    attributes[attribute] = makeAttribute(identity, attribute, valueType);
  }
  for (const component of schema?.reference ?? []) {
    const similar = similarProperty(properties, component);
    if (component in attributes && similar !== undefined) attributes[component] = similar;
  }
  const parts = (schema?.reference ?? []).map((component) => valueAt(properties, component) ?? attributes[component]);
  // A bare id names a security group by the same id under both of its names.
  if (attributes.GroupId !== undefined && attributes.Id !== undefined) attributes.Id = attributes.GroupId;
  const physicalId = parts.length > 0 ? parts.map((part) => (isText(part) ? String(part) : name)).join('|') : name;
  return {
    physicalId:
      attributes.GroupId !== undefined && type === 'AWS::EC2::SecurityGroup' ? String(attributes.GroupId) : physicalId,
    attributes,
  };
};
