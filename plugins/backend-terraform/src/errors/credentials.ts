import type { Deployment, Diagnostic } from '@omnideploy/core';

const SIGN_IN =
  'Set AWS_PROFILE to a profile that works, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run aws sso login.';

const MISSING = /No valid credential sources|NoCredentialProviders|failed to refresh cached credentials, no EC2 IMDS/;
const EXPIRED = /ExpiredToken|TokenRefreshRequired|RequestExpired|SSO (session|token).*expired|token has expired/i;
const WRONG =
  /InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|InvalidAccessKeyId|IncompleteSignature|AuthFailure/;
const PROFILE = /failed to get shared config profile, ?(\S+)/;
const FORBIDDEN = /not authorized to perform: (\S+)|AccessDenied|UnauthorizedOperation|api error Forbidden/;

/** Where the credentials came from, or were looked for. */
const placesOf = ({ AWS_PROFILE, AWS_ACCESS_KEY_ID }: Deployment['environment']): string => {
  if (AWS_PROFILE) return `the profile "${AWS_PROFILE}" of ~/.aws/config and ~/.aws/credentials`;
  if (AWS_ACCESS_KEY_ID) return 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
  return 'AWS_ACCESS_KEY_ID, the default profile of ~/.aws, a web identity token, and the role of the container or machine';
};

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** An error about credentials in plain words; undefined when it is about something else. */
export const credentialsDiagnostic = (text: string, { environment }: Deployment): Diagnostic | undefined => {
  const places = placesOf(environment);
  const refused = (message: string, remedy: string): Diagnostic => ({
    code: 'credentials-refused',
    severity: 'error',
    message,
    remedy: `${remedy} The provider says: ${oneLine(text)}`,
  });
  if (EXPIRED.test(text))
    return refused(
      `The credentials have expired. They come from ${places}.`,
      'Sign in again, for example with aws sso login, and check that the clock of this machine is right.',
    );
  if (WRONG.test(text)) return refused(`AWS does not accept the credentials. They come from ${places}.`, SIGN_IN);
  const profile = PROFILE.exec(text)?.[1];
  if (profile || MISSING.test(text))
    return {
      code: 'credentials-missing',
      severity: 'error',
      message: profile
        ? `There is no AWS profile "${profile}" on this machine.`
        : `No AWS credentials were found. Looked in: ${places}.`,
      remedy: SIGN_IN,
    };
  const forbidden = FORBIDDEN.exec(text);
  if (!forbidden) return undefined;
  const who = /User: (\S+)/.exec(text)?.[1];
  const action = forbidden[1] ?? 'this';
  return refused(
    `The credentials${who ? ` of ${who}` : ''} do not allow ${action}.`,
    `Ask whoever manages the account for a policy that allows ${action}, or use another profile.`,
  );
};
