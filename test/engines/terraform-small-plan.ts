import { json, type Resource, type ResourceSpec, ref, type Value } from '@omnideploy/core';
import type { Planned } from './open.js';

const resource = (
  id: string,
  type: string,
  properties: Readonly<Record<string, Value>>,
  outputs: Readonly<Record<string, string>> = { name: 'name', arn: 'arn' },
): Resource => ({ id, type, dependsOn: [], dialects: { terraform: { type, properties, outputs } } });

export interface SmallOptions {
  readonly retention?: number;
  readonly logGroup?: string;
  /** The output that tells the log group. */
  readonly output?: string;
  /** A cluster, for which the provider waits ten seconds. */
  readonly slow?: boolean;
}

/** A log group and a parameter that names it: quick to deploy, with a property to change and one to replace. */
export const smallPlan = ({
  retention = 7,
  logGroup = '/small/api',
  output = 'log_group',
  slow = false,
}: SmallOptions = {}): Planned => {
  const spec: ResourceSpec = {
    api: 1,
    name: 'small',
    stack: 'small',
    region: 'us-east-1',
    target: 'example',
    resources: [
      resource('log_group', 'aws_cloudwatch_log_group', { name: logGroup, retention_in_days: retention }),
      resource('settings', 'aws_ssm_parameter', {
        type: 'String',
        name: '/small/settings',
        value: json({ logs: ref('log_group', 'arn') }),
      }),
      ...(slow ? [resource('cluster', 'aws_ecs_cluster', { name: 'small' })] : []),
    ],
    lookups: [],
    outputs: { [output]: { value: ref('log_group', 'name') } },
    secrets: [],
  };
  const { api, name, stack, region, target } = spec;
  const made = { adapter: 'container', backend: 'terraform', versions: {}, config: { name }, image: 'nginx:1' };
  return { spec, record: { api, name, stack, region, target, ...made } };
};
