import type { StackEvent } from '@aws-sdk/client-cloudformation';
import type { Change, ResourceProgress } from '@omnideploy/core';
import { resourceName, type StackMetadata } from '../template/metadata.js';

const ACTIONS = { CREATE: 'create', UPDATE: 'update', DELETE: 'delete', IMPORT: 'import', ROLLBACK: 'update' } as const;

const STATUSES = { IN_PROGRESS: 'running', COMPLETE: 'succeeded', FAILED: 'failed', SKIPPED: 'skipped' } as const;

export const isOfStack = ({ PhysicalResourceId, StackId }: StackEvent): boolean => PhysicalResourceId === StackId;

/** Turns CloudFormation's events into core's, in the order in which they happened. */
export const progressReader = (metadata: StackMetadata | undefined, changes: readonly Change[]) => {
  const replaced = new Set(changes.filter(({ action }) => action === 'replace').map(({ address }) => address));
  let rollback = false;
  return (event: StackEvent): ResourceProgress | undefined => {
    if (isOfStack(event)) {
      rollback ||= event.ResourceStatus?.includes('ROLLBACK') ?? false;
      return undefined;
    }
    const [, verb, state] =
      /^(CREATE|UPDATE|DELETE|IMPORT|ROLLBACK).*_(IN_PROGRESS|COMPLETE|FAILED|SKIPPED)$/.exec(
        event.ResourceStatus ?? '',
      ) ?? [];
    if (!verb || !state) return undefined;
    const address = event.LogicalResourceId ?? '';
    const status = STATUSES[state as keyof typeof STATUSES];
    const action = ACTIONS[verb as keyof typeof ACTIONS];
    return {
      resource: resourceName(metadata, address),
      type: event.ResourceType ?? '',
      action: replaced.has(address) && !rollback ? 'replace' : action,
      status,
      ...(rollback ? { rollback } : {}),
      ...(event.PhysicalResourceId ? { physicalId: event.PhysicalResourceId } : {}),
      ...(status === 'failed' && event.ResourceStatusReason ? { reason: event.ResourceStatusReason } : {}),
    };
  };
};
