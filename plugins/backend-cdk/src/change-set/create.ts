import { randomUUID } from 'node:crypto';
import type { ChangeSetType } from '@aws-sdk/client-cloudformation';
import { problem } from '@omnideploy/core';
import type { Context } from '../stack/context.js';
import type { Template } from '../template/synthesize.js';
import { withTemplateLocation } from '../template-location/location.js';
import type { ChangeSetReference } from './describe.js';

/** Change sets of ours are recognised by it. */
export const PREFIX = 'omnideploy-';

export interface ChangeSetInput {
  readonly type: ChangeSetType;
  readonly template: Template;
  readonly parameters: { ParameterKey: string; ParameterValue: string }[];
  /** Compares with how resources are, not with how they were deployed, and brings them in line. */
  readonly revertsDrift: boolean;
}

/**
 * Asks CloudFormation to work out the changes. They are not known yet when this returns. Once begun, the call is not
 * interrupted: nobody would know which change set it made, and that one would stay.
 */
export const requestChangeSet = (
  context: Context,
  { type, template, parameters, revertsDrift }: ChangeSetInput,
): Promise<ChangeSetReference> =>
  withTemplateLocation(context, template, async (location) => {
    if (context.deployment.host.signal.aborted) throw problem('interrupted', 'Interrupted.');
    const answer = await context.aws.createChangeSet({
      StackName: context.stackName,
      ChangeSetName: `${PREFIX}${randomUUID()}`,
      ChangeSetType: type,
      Description: 'A preview of OmniDeploy',
      Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'],
      Parameters: parameters,
      ...(revertsDrift ? { DeploymentMode: 'REVERT_DRIFT' as const } : {}),
      ...location,
    });
    if (!answer.Id || !answer.StackId) throw problem('unexpected', 'CloudFormation made a change set without an id.');
    return { changeSetId: answer.Id, stackId: answer.StackId };
  });
