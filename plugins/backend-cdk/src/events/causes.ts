import type { StackEvent } from '@aws-sdk/client-cloudformation';
import type { Diagnostic } from '@omnideploy/core';
import { resourceName, type StackMetadata } from '../template/metadata.js';
import { isOfStack } from './progress.js';

/** What CloudFormation says of resources that failed only because another one did. */
const CONSEQUENCE = /^resource (creation|update|deletion|import) cancelled/i;

/** The events of the last operation: those since the stack itself was last told to do something. */
const lastOperation = (events: readonly StackEvent[]): readonly StackEvent[] => {
  const start = events.findIndex((event) => isOfStack(event) && event.ResourceStatusReason === 'User Initiated');
  return start === -1 ? events : events.slice(0, start);
};

/**
 * Why an operation failed: one diagnostic for each resource that failed by itself, in the order in
 * which they did, so that the root cause is the first.
 * @param events the newest first, as CloudFormation gives them
 */
export const causesOf = (events: readonly StackEvent[], metadata: StackMetadata | undefined): Diagnostic[] => {
  const seen = new Set<string>();
  const failures = lastOperation(events)
    .toReversed()
    .filter(
      (event) =>
        !isOfStack(event) &&
        event.ResourceStatus?.endsWith('_FAILED') &&
        !CONSEQUENCE.test(event.ResourceStatusReason ?? ''),
    );
  return failures.flatMap(({ LogicalResourceId = '', ResourceType = '', ResourceStatusReason = 'no reason given' }) => {
    const key = `${LogicalResourceId} ${ResourceStatusReason}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const resource = resourceName(metadata, LogicalResourceId);
    return [
      {
        code: 'deployment-failed',
        severity: 'error',
        message: `${resource} (${ResourceType}): ${ResourceStatusReason}`,
        resource,
      } as const,
    ];
  });
};
