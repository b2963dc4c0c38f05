import { type OmniDeployError, problem } from '@omnideploy/core';
import { type AwsError, asAwsError } from './aws-error.js';
import type { Call } from './call.js';

const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired', 'RequestExpired']);
const WRONG = new Set([
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'InvalidAccessKeyId',
  'IncompleteSignature',
  'AuthFailure',
]);
const FORBIDDEN = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'UnauthorizedOperation',
  'OptInRequired',
  'Forbidden',
]);

/** Where the credentials came from, or were looked for. */
const places = ({ environment, cloud }: Call['deployment']): string => {
  if (cloud) return 'the sandbox';
  if (environment.AWS_PROFILE)
    return `the profile "${environment.AWS_PROFILE}" of ~/.aws/config and ~/.aws/credentials`;
  if (environment.AWS_ACCESS_KEY_ID) return 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
  return 'AWS_ACCESS_KEY_ID, the default profile of ~/.aws, a web identity token, and the role of the container or machine';
};

const SIGN_IN =
  'Set AWS_PROFILE to a profile that works, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run aws sso login. To try without an account, add --sandbox.';

const forbidden = ({ message }: AwsError, { service, action }: Call, cause: unknown): OmniDeployError => {
  const denied = /not authorized to perform: (\S+)/.exec(message)?.[1] ?? `${service}:${action}`;
  const who = /User: (\S+)/.exec(message)?.[1];
  return problem('credentials-refused', `The credentials${who ? ` of ${who}` : ''} do not allow ${denied}.`, {
    remedy: `Ask whoever manages the account for a policy that allows ${denied}, or use another profile. AWS says: ${message}`,
    cause,
  });
};

/** An error about credentials in plain words; undefined when it is about something else. */
export const credentialsProblem = (error: unknown, call: Call): OmniDeployError | undefined => {
  const source = asAwsError(error);
  const from = places(call.deployment);
  if (EXPIRED.has(source.name))
    return problem('credentials-refused', `The credentials have expired. They come from ${from}.`, {
      remedy: 'Sign in again, for example with aws sso login, and check that the clock of this machine is right.',
      cause: error,
    });
  if (WRONG.has(source.name))
    return problem('credentials-refused', `AWS does not accept the credentials. They come from ${from}.`, {
      remedy: `${SIGN_IN} AWS says: ${source.message}`,
      cause: error,
    });
  if (FORBIDDEN.has(source.name)) return forbidden(source, call, error);
  if (
    source.name === 'TokenProviderError' ||
    (source.name === 'CredentialsProviderError' && /expired|refresh/i.test(source.message))
  )
    return problem('credentials-refused', `The sign-in has expired: ${source.message}`, {
      remedy: 'Run aws sso login for the profile.',
      cause: error,
    });
  if (source.name === 'CredentialsProviderError')
    return problem('credentials-missing', `No AWS credentials were found. Looked in: ${from}.`, {
      remedy: `${SIGN_IN} AWS says: ${source.message}`,
      cause: error,
    });
  return undefined;
};
