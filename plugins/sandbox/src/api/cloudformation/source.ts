import type { Runtime } from '../../engine/runtime.js';
import type { Source, Stack, StackSettings } from '../../state/model.js';
import { requireCapabilities } from '../../template/capabilities.js';
import { chooseParameters, type GivenParameter } from '../../template/parameters.js';
import { parseTemplate } from '../../template/parse.js';
import { validationError } from '../error.js';
import { type ApiRequest, choice, flag, structures, text, texts } from '../request.js';
import { readObjectAt } from '../s3/locate.js';
import { tagsOf } from './tags.js';

/** The largest template in a request, and the largest in S3, in bytes (AWS quotas as of 2026-11). */
const BODY_LIMIT = 51_200;
const URL_LIMIT = 1_048_576;

const tooLarge = (body: string, parameter: string, limit: number) =>
  validationError(
    limit === BODY_LIMIT
      ? `1 validation error detected: Value '${body.slice(0, 64)}...' at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to ${BODY_LIMIT}`
      : `Template may not exceed ${limit} bytes in size (${parameter}).`,
  );

/** The template that the request carries or points to, if any. */
export const givenTemplate = async (runtime: Runtime, { form }: ApiRequest): Promise<string | undefined> => {
  const body = text(form, 'TemplateBody');
  const url = text(form, 'TemplateURL');
  if (body !== undefined && url !== undefined) {
    throw validationError("You can't specify both Template Body and Template URL");
  }
  if (body !== undefined) {
    if (Buffer.byteLength(body) > BODY_LIMIT) throw tooLarge(body, 'TemplateBody', BODY_LIMIT);
    return body;
  }
  if (url === undefined) return undefined;
  const object = await readObjectAt(runtime, url);
  if (!object) throw validationError(`S3 error: Access Denied\nThe sandbox has no object at ${url}`);
  if (object.byteLength > URL_LIMIT) throw tooLarge('', 'TemplateURL', URL_LIMIT);
  return object.toString('utf8');
};

const templateOf = async (runtime: Runtime, request: ApiRequest, stack: Stack | undefined): Promise<string> => {
  const given = await givenTemplate(runtime, request);
  const isKept = flag(request.form, 'UsePreviousTemplate');
  if (given !== undefined && isKept)
    throw validationError('You cannot specify both usePreviousTemplate and a template');
  const body = given ?? (isKept ? stack?.source?.body : undefined);
  if (body === undefined) throw validationError('Either Template URL or Template Body must be specified.');
  return body;
};

const parametersOf = ({ form }: ApiRequest): GivenParameter[] =>
  structures(form, 'Parameters').map((parameter) => ({
    ParameterKey: text(parameter, 'ParameterKey') ?? '',
    ...(typeof parameter.ParameterValue === 'string' && { ParameterValue: parameter.ParameterValue }),
    UsePreviousValue: flag(parameter, 'UsePreviousValue'),
  }));

/** Reads what a stack is to be made from. @throws ApiError for a template, parameter or capability that is wrong */
export const sourceOf = async (runtime: Runtime, request: ApiRequest, stack: Stack | undefined): Promise<Source> => {
  const body = await templateOf(runtime, request, stack);
  const template = parseTemplate(body);
  const previous = stack?.source?.parameters ?? {};
  const parameters = chooseParameters(template, parametersOf(request), previous, runtime.cloud.salt);
  const capabilities = texts(request.form, 'Capabilities');
  requireCapabilities(template, capabilities);
  return { body, parameters, tags: tagsOf(request, stack), capabilities };
};

/** What the request says about the operation itself. */
export const settingsOf = ({ form }: ApiRequest): StackSettings => {
  const onFailure =
    choice(form, 'OnFailure', ['DO_NOTHING', 'ROLLBACK', 'DELETE']) ??
    choice(form, 'OnStackFailure', ['DO_NOTHING', 'ROLLBACK', 'DELETE']);
  if (onFailure !== undefined && form.DisableRollback !== undefined) {
    throw validationError('You can specify either DisableRollback or OnFailure, but not both.');
  }
  const roleArn = text(form, 'RoleARN');
  const minutes = text(form, 'TimeoutInMinutes');
  return {
    onFailure: flag(form, 'DisableRollback') ? 'DO_NOTHING' : (onFailure ?? 'ROLLBACK'),
    retainExceptOnCreate: flag(form, 'RetainExceptOnCreate'),
    notificationArns: texts(form, 'NotificationARNs'),
    ...(roleArn !== undefined && { roleArn }),
    ...(minutes !== undefined && { timeoutInMinutes: Number(minutes) }),
  };
};
