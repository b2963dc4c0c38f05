import type { Json } from '@omnideploy/core';
import { randomHex } from '../account.js';
import type { Properties } from '../state/model.js';
import { type Identity, makeAttribute } from './attributes.js';
import { isId } from './ids.js';
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

/** A property that ends with the name: a route's `CidrBlock` is its `DestinationCidrBlock`. */
const similarProperty = (properties: Properties, name: string): Json | undefined =>
  Object.entries(properties).find(([key, value]) => key.endsWith(name) && typeof value === 'string')?.[1];

const isText = (value: Json | undefined): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** What Ref answers for the attributes; a component that is neither property nor attribute is the name. */
const referenceOf = (
  schema: ResourceSchema | undefined,
  properties: Properties,
  attributes: Properties,
  name: string,
): string => {
  const parts = (schema?.reference ?? []).map((component) => {
    const value = valueAt(properties, component) ?? attributes[component];
    return isText(value) ? String(value) : name;
  });
  return parts.length > 0 ? parts.join('|') : name;
};

/** Makes what only the cloud decides: the physical id and the read-only attributes. */
export const makeIdentity = (making: Making): { physicalId: string; attributes: Properties } => {
  const { type, schema, properties, region, revision } = making;
  const given = properties[namePropertyOf(type, properties) ?? ''];
  const name = typeof given === 'string' ? given : makeName(type, making.stackName, making.logicalId);
  const identity: Identity = { type, region, name, hex: randomHex(16), revision, properties, schema };
  const own = schema?.identifier.find((component) => component in schema.attributes && isId(component));
  const ownType = own === undefined ? undefined : schema?.attributes[own];
  const id = own !== undefined && ownType ? makeAttribute(identity, own, ownType) : undefined;
  const attributes: Properties = {};
  for (const [attribute, valueType] of Object.entries(schema?.attributes ?? {})) {
    const whole = typeof id === 'string' ? { ...identity, id } : identity;
    attributes[attribute] = attribute === own && id !== undefined ? id : makeAttribute(whole, attribute, valueType);
  }
  for (const component of schema?.reference ?? []) {
    const similar = similarProperty(properties, component);
    // The id of an association is not the `RouteTableId` that it refers to.
    const isOwn = component === own || component === 'Id';
    if (component in attributes && similar !== undefined && !isOwn) attributes[component] = similar;
  }
  // A security group has its one id under two names.
  if (attributes.GroupId !== undefined && attributes.Id !== undefined) attributes.GroupId = attributes.Id;
  return { physicalId: referenceOf(schema, properties, attributes, name), attributes };
};
