import { type OmniDeployError, problem } from '@omnideploy/core';
import { type AwsError, asAwsError } from './aws-error.js';
import type { Call } from './call.js';

/** Node's codes for a network that does not work, with what they mean. */
const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no network',
  ENOTFOUND: 'its name is unknown',
  EAI_AGAIN: 'its name cannot be looked up',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'it does not answer',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted, as happens behind a proxy that inspects traffic',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is not trusted, as happens behind a proxy that inspects traffic',
};

const reasonOf = (error: AwsError): string | undefined => {
  // A wrapped error has the code in its message only.
  const code = error.code ?? Object.keys(CODES).find((known) => error.message.includes(known)) ?? '';
  if (code in CODES) return CODES[code];
  if (error.name === 'TimeoutError') return 'it does not answer';
  if (/^Unknown(Error)?$/.test(error.message))
    return `something else than AWS answers there, perhaps a proxy (HTTP ${error.$metadata?.httpStatusCode ?? 'without a status'})`;
  for (const inner of [error.cause, ...(error.errors ?? [])]) {
    const reason = inner === undefined ? undefined : reasonOf(asAwsError(inner));
    if (reason) return reason;
  }
  return undefined;
};

const hostOf = ({ service, deployment: { cloud, environment, identity } }: Call): string =>
  cloud?.endpoint ??
  environment[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ??
  environment.AWS_ENDPOINT_URL ??
  `${service}.${identity.region}.amazonaws.com`;

/** An error about the network in plain words; undefined when it is about something else. */
export const networkProblem = (error: unknown, call: Call): OmniDeployError | undefined => {
  const reason = reasonOf(asAwsError(error));
  if (reason === undefined) return undefined;
  return problem('engine-unreachable', `${hostOf(call)} cannot be reached: ${reason}.`, {
    remedy: call.deployment.cloud
      ? 'Start the sandbox again: omnideploy sandbox start.'
      : 'Check the network, and the region for a typing mistake. Behind a proxy, set HTTPS_PROXY (needs Node 24.5 or newer).',
    cause: error,
  });
};
