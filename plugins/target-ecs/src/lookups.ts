import { type Join, join, type Lookup, ref } from '@omnideploy/core';
import { availabilityZones, callerIdentity, partition, type Text } from '@omnideploy/resources-aws';

/** What is asked of AWS before anything is made. */
export const lookups: readonly Lookup[] = [
  availabilityZones('zones'),
  callerIdentity('identity'),
  partition('partition'),
];

/** The ARN of `log-group:/omnideploy/api` and its like, in the stack's own account unless another is given. */
export const arn = (
  service: string,
  region: string,
  resource: string,
  account: Text = ref('identity', 'account'),
): Join => join('arn:', ref('partition', 'name'), `:${service}:${region}:`, account, `:${resource}`);
