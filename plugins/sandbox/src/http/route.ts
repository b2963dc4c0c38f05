import type { IncomingHttpHeaders } from 'node:http';
import { DEFAULT_REGION } from '../account.js';
import { type Answer, answerQuery, queryServices } from '../api/query.js';
import { answerS3 } from '../api/s3/answer.js';
import { answerSsm } from '../api/ssm/answer.js';
import { toXml } from '../api/xml.js';
import { answerControl } from '../control/answer.js';
import { CONTROL_HEADER } from '../control/paths.js';
import type { Runtime } from '../engine/runtime.js';
import { own } from '../own.js';

export interface IncomingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The region and service that a signature names: `Credential=AKIA/20260101/us-east-1/cloudformation/aws4_request`. */
const scopeOf = ({ authorization }: IncomingHttpHeaders): { region: string; service: string } => {
  const [, , region = DEFAULT_REGION, service = ''] =
    /Credential=([^,\s]+)/.exec(authorization ?? '')?.[1]?.split('/') ?? [];
  return { region, service };
};

const speaks = `The sandbox speaks CloudFormation, STS, and what the CDK needs of S3 and SSM`;

/** Unsigned requests of the Query protocol say only by their version what they are for. */
const serviceByVersion = (body: string): string => (body.includes('Version=2011-06-15') ? 'sts' : 'cloudformation');

/** An error in XML for the Query protocols, in JSON for the others. */
const unknownService = (service: string, isForm: boolean): Answer => {
  const Message = `${speaks}, not ${service}.`;
  if (isForm) {
    const body = toXml('ErrorResponse', { Error: { Type: 'Sender', Code: 'UnknownService', Message } });
    return { status: 400, type: 'text/xml', body };
  }
  return {
    status: 400,
    type: 'application/x-amz-json-1.1',
    body: JSON.stringify({ __type: 'UnknownService', message: Message }),
    headers: { 'x-amzn-ErrorType': 'UnknownService' },
  };
};

/** Finds out what a request is for and has it answered. */
export const route = async (runtime: Runtime, request: IncomingRequest, stop: () => void): Promise<Answer> => {
  const { method, url, headers } = request;
  const path = url.split('?')[0] ?? '/';
  if (path.startsWith('/_omnideploy/')) {
    const isOwn = headers[CONTROL_HEADER] !== undefined;
    return answerControl(runtime, { path, method, isOwn, body: request.body.toString('utf8') }, stop);
  }
  const scope = scopeOf(headers);
  const isForm = String(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const body = isForm ? request.body.toString('utf8') : '';
  const service = scope.service || (isForm ? serviceByVersion(body) : 's3');
  const query = own(queryServices, service);
  if (query) return answerQuery(runtime, query, body || (url.split('?')[1] ?? ''), scope.region);
  if (service === 's3') return answerS3(runtime, { ...request, region: scope.region });
  if (service === 'ssm') return answerSsm(String(headers['x-amz-target'] ?? ''), request.body.toString('utf8'));
  return unknownService(service, isForm);
};
