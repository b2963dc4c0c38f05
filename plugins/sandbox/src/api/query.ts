import { randomUUID } from 'node:crypto';
import type { Runtime } from '../engine/runtime.js';
import { messageOf } from '../message.js';
import { own } from '../own.js';
import { actions as cloudFormation } from './cloudformation/actions.js';
import type { Handler } from './cloudformation/handler.js';
import { ApiError } from './error.js';
import { parseForm } from './form.js';
import { text } from './request.js';
import { actions as sts } from './sts/actions.js';
import { toXml } from './xml.js';

/** A service that speaks the Query protocol: form-encoded requests, XML answers. */
interface QueryService {
  readonly namespace: string;
  readonly actions: Readonly<Record<string, Handler>>;
}

export const queryServices: Readonly<Record<string, QueryService>> = {
  cloudformation: { namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/', actions: cloudFormation },
  sts: { namespace: 'https://sts.amazonaws.com/doc/2011-06-15/', actions: sts },
};

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const XML = 'text/xml';

const errorAnswer = (namespace: string, { code, message, status }: ApiError, requestId: string): Answer => {
  const error = toXml('Error', { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message });
  const body = `<ErrorResponse xmlns="${namespace}">${error}<RequestId>${requestId}</RequestId></ErrorResponse>`;
  return { status, type: XML, body };
};

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError('InternalFailure', `The sandbox failed: ${messageOf(error)}`, 500);

/** Answers one request of a Query service. What it changed is on disk before the answer. */
export const answerQuery = async (
  runtime: Runtime,
  service: QueryService,
  body: string,
  region: string,
): Promise<Answer> => {
  const requestId = randomUUID();
  try {
    const form = parseForm(body);
    const action = text(form, 'Action') ?? '';
    const handler = own(service.actions, action);
    if (!handler) {
      const spoken = Object.keys(service.actions).join(', ');
      throw new ApiError(
        'InvalidAction',
        `The sandbox does not speak the action ${action}. Of this service it speaks: ${spoken}.`,
      );
    }
    const result = await handler(runtime, { action, form, region });
    if (!/^(Describe|List|Get|Validate)/.test(action)) {
      runtime.save();
      await runtime.saved();
    }
    const content = `${toXml(`${action}Result`, result)}${toXml('ResponseMetadata', { RequestId: requestId })}`;
    return {
      status: 200,
      type: XML,
      body: `<${action}Response xmlns="${service.namespace}">${content}</${action}Response>`,
    };
  } catch (error) {
    return errorAnswer(service.namespace, asApiError(error), requestId);
  }
};
