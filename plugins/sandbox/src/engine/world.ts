import { randomUUID } from 'node:crypto';
import type { Cloud, Properties, StackResource, WorldResource } from '../state/model.js';

/** Types whose names are unique although their physical ids hold more than the name, and within what. */
const UNIQUE: Record<string, readonly string[]> = {
  'AWS::EC2::SecurityGroup': ['GroupName', 'VpcId'],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': ['Name'],
  'AWS::ElasticLoadBalancingV2::TargetGroup': ['Name'],
};

/** What went wrong with one resource, in the words of its event. */
export class ResourceFailure extends Error {
  override readonly name = 'ResourceFailure';
}

/** A failure as CloudFormation words what a type's handler answers. */
const handlerFailure = (message: string, code: string): ResourceFailure =>
  new ResourceFailure(
    `Resource handler returned message: "${message}" (RequestToken: ${randomUUID()}, HandlerErrorCode: ${code})`,
  );

const worldKey = (region: string, type: string, physicalId: string): string => `${region} ${type} ${physicalId}`;

export const findInWorld = (
  cloud: Cloud,
  region: string,
  record: Pick<StackResource, 'type' | 'physicalId'>,
): WorldResource | undefined => cloud.world[worldKey(region, record.type, record.physicalId)];

const hasNamesake = (cloud: Cloud, resource: WorldResource): boolean => {
  const [name = '', ...others] = UNIQUE[resource.type] ?? [];
  if (resource.properties[name] === undefined) return false;
  return Object.values(cloud.world).some(
    ({ type, region, properties }) =>
      type === resource.type &&
      region === resource.region &&
      [name, ...others].every((key) => properties[key] === resource.properties[key]),
  );
};

export const existsInWorld = (cloud: Cloud, resource: WorldResource): boolean =>
  worldKey(resource.region, resource.type, resource.physicalId) in cloud.world || hasNamesake(cloud, resource);

/** @throws ResourceFailure when there is one with that name already */
export const addToWorld = (cloud: Cloud, resource: WorldResource): void => {
  if (existsInWorld(cloud, resource)) {
    throw handlerFailure(
      `Resource of type '${resource.type}' with identifier '${resource.physicalId}' already exists.`,
      'AlreadyExists',
    );
  }
  cloud.world[worldKey(resource.region, resource.type, resource.physicalId)] = resource;
};

/** Changes the properties that differ; what someone changed elsewhere stays changed. @throws ResourceFailure when it is gone */
export const changeInWorld = (cloud: Cloud, region: string, record: StackResource, after: Properties): void => {
  const resource = findInWorld(cloud, region, record);
  if (!resource) {
    throw handlerFailure(
      `Resource of type '${record.type}' with identifier '${record.physicalId}' was not found.`,
      'NotFound',
    );
  }
  for (const key of new Set([...Object.keys(record.properties), ...Object.keys(after)])) {
    const value = after[key];
    if (JSON.stringify(record.properties[key]) === JSON.stringify(value)) continue;
    if (value === undefined) delete resource.properties[key];
    else resource.properties[key] = value;
  }
};

export const removeFromWorld = (
  cloud: Cloud,
  region: string,
  record: Pick<StackResource, 'type' | 'physicalId'>,
): void => {
  delete cloud.world[worldKey(region, record.type, record.physicalId)];
};
