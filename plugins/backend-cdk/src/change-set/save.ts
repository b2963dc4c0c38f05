import { type Change, type Diagnostic, OmniDeployError, problem } from '@omnideploy/core';
import { isAwsError } from '../errors/aws-error.js';
import type { Context } from '../stack/context.js';
import { type Desired, valuesOf } from '../stack/desired.js';
import { findStack, metadataIn } from '../stack/find.js';
import { lockedBy } from '../stack/guard.js';
import { resourceName } from '../template/metadata.js';
import type { Template } from '../template/synthesize.js';
import { changeOf } from './changes.js';
import { type ChangeSetInput, requestChangeSet } from './create.js';
import { awaitChangeSet, type ChangeSetReference, type MadeChangeSet } from './describe.js';
import { discardAfterFailure } from './discard.js';
import { secretFinder } from './secrets.js';

/** A change set that waits to be executed, and what it would do. */
export interface SavedChangeSet {
  readonly reference: ChangeSetReference;
  readonly changes: readonly Change[];
}

const NO_CHANGES = /didn't contain changes|no updates are to be performed/i;

/** What CloudFormation found wrong with single resources before it changed any. */
const findings = async (
  context: Context,
  { stackId, changeSetId }: ChangeSetReference,
  desired: Desired,
): Promise<Diagnostic[]> => {
  try {
    const { OperationEvents = [] } = await context.aws.describeEvents({
      StackName: stackId,
      ChangeSetName: changeSetId,
      Filters: { FailedEvents: true },
    });
    return OperationEvents.flatMap(
      ({ LogicalResourceId, ResourceType, ValidationStatusReason, HookStatusReason, ResourceStatusReason }) => {
        const reason = ValidationStatusReason ?? HookStatusReason ?? ResourceStatusReason;
        if (!LogicalResourceId || !reason) return [];
        const resource = resourceName(metadataIn(desired.template), LogicalResourceId);
        const message = `${resource} (${ResourceType ?? 'resource'}): ${reason}`;
        return [{ code: 'deployment-failed', severity: 'error', message, resource } as const];
      },
    );
  } catch {
    // An older or another CloudFormation does not have this call; the reason of the change set stands alone.
    return [];
  }
};

const refused = async (context: Context, made: MadeChangeSet, reference: ChangeSetReference, desired: Desired) => {
  const general = problem(
    'deployment-failed',
    `CloudFormation refuses the plan: ${made.description.StatusReason ?? 'it gives no reason'}`,
  );
  return new OmniDeployError([...(await findings(context, reference, desired)), ...general.diagnostics]);
};

/** Another run may have begun to change the stack after it was looked at. */
const request = async (context: Context, input: ChangeSetInput): Promise<ChangeSetReference> => {
  try {
    return await requestChangeSet(context, input);
  } catch (error) {
    const found = isAwsError(error, 'ValidationError') ? await findStack(context) : undefined;
    throw found?.standing.kind === 'busy' ? await lockedBy(context, found) : error;
  }
};

/** What is there now. */
export interface Deployed {
  readonly template: Template | undefined;
  readonly drifted: boolean;
}

/**
 * Has CloudFormation work out what the template would change, and keeps it as a change set.
 * Undefined when nothing would change. Whatever happens, an interruption included, nothing is left
 * behind unless a saved change set is returned.
 * @param deployed absent for a stack that is new
 */
export const saveChangeSet = async (
  context: Context,
  type: 'create' | 'update',
  desired: Desired,
  deployed?: Deployed,
): Promise<SavedChangeSet | undefined> => {
  const parameters = await valuesOf(context, desired);
  const { template } = desired;
  const reference = await request(context, {
    type: type === 'create' ? 'CREATE' : 'UPDATE',
    template,
    parameters,
    revertsDrift: deployed?.drifted ?? false,
  });
  let saved: SavedChangeSet | undefined;
  try {
    const made = await awaitChangeSet(context, reference);
    if (made.description.Status !== 'FAILED') {
      const secrets = secretFinder(template, deployed?.template);
      const metadata = { ...metadataIn(deployed?.template), ...metadataIn(template) };
      saved = { reference, changes: made.changes.map((change) => changeOf(change, metadata, secrets)) };
    } else if (!NO_CHANGES.test(made.description.StatusReason ?? ''))
      throw await refused(context, made, reference, desired);
    return saved;
  } finally {
    if (!saved) await discardAfterFailure(context, reference, type);
  }
};
