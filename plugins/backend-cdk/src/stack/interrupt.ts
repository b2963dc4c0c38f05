import { event } from '@omnideploy/core';
import { isAwsError } from '../errors/aws-error.js';
import type { Context } from './context.js';

const tell = ({ deployment }: Context, message: string): void =>
  deployment.host.emit(event('operation-progress', { message }));

/** Asks CloudFormation to undo an update. It ends by itself then, whether it could be cancelled or not. */
export const cancelUpdate = async (context: Context, stackId: string): Promise<boolean> => {
  tell(context, 'Interrupted: asking CloudFormation to cancel the update and to put everything back');
  try {
    await context.aws.cancelUpdateStack({ StackName: stackId });
  } catch (error) {
    // It has come to its end, or is past the point where it can be cancelled.
    if (!isAwsError(error, 'ValidationError')) throw error;
  }
  return true;
};

/** There is no call that cancels it. */
export const cannotCancel = async (): Promise<boolean> => false;
