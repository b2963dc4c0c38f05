import { createHash } from 'node:crypto';
import { problem, type ResourceSpec } from '@omnideploy/core';
import { parameterValues, type SecretParameter } from '../template/secret-parameters.js';
import { synthesize, type Template } from '../template/synthesize.js';
import { templateModel } from '../template/template.js';
import type { Context } from './context.js';

/** What the config wants: its template and where the values of its secrets come from. */
export interface Desired {
  readonly spec: ResourceSpec;
  readonly template: Template;
  readonly parameters: readonly SecretParameter[];
  /** Of the template: the same for the same config. */
  readonly hash: string;
}

/** @throws OmniDeployError when the config cannot be said in CloudFormation */
export const desired = ({ deployment: { spec, record }, stackName }: Context): Desired => {
  if (!spec) throw problem('unexpected', 'An operation that deploys was asked for without a config.');
  const model = templateModel(spec, record);
  const template = synthesize(stackName, model);
  const hash = createHash('sha256').update(JSON.stringify(template)).digest('hex');
  return { spec, template, parameters: model.parameters, hash };
};

export const valuesOf = ({ deployment }: Context, { parameters }: Desired) =>
  parameterValues(parameters, (name) => deployment.secret(name));
