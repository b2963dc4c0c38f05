import type { CloudFormation } from '@aws-sdk/client-cloudformation';
import type { Deployment } from '@omnideploy/core';

/** What every operation on a stack has at hand. */
export interface Context {
  readonly deployment: Deployment;
  /** CloudFormation's name of the stack. */
  readonly stackName: string;
  readonly aws: CloudFormation;
}

/** Options of a call that ends when the user interrupts. Calls that clean up go without. */
export const interruptible = ({ deployment }: Context): { abortSignal: AbortSignal } => ({
  abortSignal: deployment.host.signal,
});
