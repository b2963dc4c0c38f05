import { isOmniDeployError } from '@omnideploy/core';

/** What is read of an error of the AWS SDK or of Node. */
export interface AwsError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
  readonly $metadata?: { readonly httpStatusCode?: number };
}

export const asAwsError = (error: unknown): AwsError =>
  typeof error === 'object' && error !== null && 'message' in error
    ? (error as AwsError)
    : { name: 'Error', message: String(error) };

/**
 * Whether an error is, or was made from, an answer of AWS with that name, and a message like that
 * when one is given.
 */
export const isAwsError = (error: unknown, name: string, message: RegExp = /(?:)/): boolean => {
  const source = asAwsError(isOmniDeployError(error) ? error.cause : error);
  return source.name === name && message.test(source.message);
};

/** CloudFormation has no error of its own for a stack that is not there. */
export const isMissingStack = (error: unknown): boolean => isAwsError(error, 'ValidationError', /does not exist/);

export const isMissingChangeSet = (error: unknown): boolean =>
  isAwsError(error, 'ChangeSetNotFoundException') || isAwsError(error, 'ChangeSetNotFound');
