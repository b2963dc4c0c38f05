import { isObject } from '../../template/model.js';
import { BOOTSTRAP_VERSION, isBootstrapVersion } from '../../template/ssm-parameters.js';
import type { Answer } from '../query.js';

const TYPE = 'application/x-amz-json-1.1';

const json = (status: number, body: object): Answer => ({ status, type: TYPE, body: JSON.stringify(body) });

const nameIn = (body: string): string => {
  try {
    const request: unknown = JSON.parse(body);
    return isObject(request) ? String(request.Name) : '';
  } catch {
    return '';
  }
};

/** SSM knows one parameter, the version of the CDK bootstrap stack, which the cdk CLI asks for. */
export const answerSsm = (target: string, body: string): Answer => {
  if (!target.endsWith('.GetParameter')) {
    return json(400, {
      __type: 'InvalidAction',
      message: `Of SSM the sandbox speaks only GetParameter, not ${target}.`,
    });
  }
  const name = nameIn(body);
  if (!isBootstrapVersion(name)) {
    return json(400, { __type: 'ParameterNotFound', message: `The sandbox has no parameter ${name}.` });
  }
  return json(200, { Parameter: { Name: name, Type: 'String', Value: BOOTSTRAP_VERSION, Version: 1 } });
};
