import { physicalName, type StackIdentity } from '@omnideploy/core';

/** Characters of a CloudFormation stack name (CloudFormation API reference, CreateStack, 2026-11). */
const LIMIT = 128;

/**
 * The name of the CloudFormation stack: `name`, or `name-stack` when the stack has a name of its own.
 * CloudFormation wants a letter first, so anything else gets `stack-` in front.
 */
export const stackNameOf = ({ name, stack }: StackIdentity): string => {
  const front = /^[a-z]/i.test(name) ? '' : 'stack-';
  return front + physicalName({ name, stack, limit: LIMIT - front.length });
};
