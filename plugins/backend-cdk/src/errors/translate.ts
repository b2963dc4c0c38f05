import { isOmniDeployError, type OmniDeployError, problem } from '@omnideploy/core';
import { asAwsError } from './aws-error.js';
import type { Call } from './call.js';
import { credentialsProblem } from './credentials.js';
import { networkProblem } from './network.js';

const NAMES = { cloudformation: 'CloudFormation', s3: 'S3', sts: 'AWS STS' } as const;

/** Any error of a call to AWS as one that users can act on. The original is its `cause`. */
export const translate = (error: unknown, call: Call): OmniDeployError => {
  if (isOmniDeployError(error)) return error;
  const { name, message } = asAwsError(error);
  if (name === 'AbortError') return problem('interrupted', 'Interrupted.', { cause: error });
  return (
    credentialsProblem(error, call) ??
    networkProblem(error, call) ??
    problem('deployment-failed', `${NAMES[call.service]} refused ${call.action}: ${message}`, { cause: error })
  );
};
