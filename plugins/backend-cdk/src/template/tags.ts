import type { Json } from '@omnideploy/core';

type Tag = { readonly Key: string; readonly Value: Json };

const isTag = (value: Json): value is Tag & { [key: string]: Json } =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  typeof value.Key === 'string' &&
  'Value' in value;

/**
 * Tags in the order in which the classes of aws-cdk-lib put them, so that an app that is written
 * with these classes makes the same template. The order of tags means nothing to CloudFormation.
 */
export const withSortedTags = (properties: { readonly [name: string]: Json }): { readonly [name: string]: Json } => {
  const { Tags } = properties;
  if (!Array.isArray(Tags) || !Tags.every(isTag)) return properties;
  return { ...properties, Tags: Tags.toSorted((a, b) => a.Key.localeCompare(b.Key, 'en')) };
};
