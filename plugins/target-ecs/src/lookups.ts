import { type Join, join, type Lookup, ref, type Value } from '@omnideploy/core';
import { availabilityZones, callerIdentity, partition } from '@omnideploy/resources-aws';

/** What is asked of AWS before anything is made. */
export const lookups: readonly Lookup[] = [
  availabilityZones('zones'),
  callerIdentity('identity'),
  partition('partition'),
];

/** The ARN of something in the stack's own account and partition: `log-group:/omnideploy/api`. */
export const arn = (service: string, region: string, ...resource: Value[]): Join =>
  join('arn:', ref('partition', 'name'), `:${service}:${region}:`, ref('identity', 'account'), ':', ...resource);
