import { json, type Resource, type ResourceSpec, ref, type Value } from '@omnideploy/core';
import type { Planned } from './open.js';

const resource = (id: string, type: string, properties: Readonly<Record<string, Value>>): Resource => ({
  id,
  type,
  dependsOn: [],
  dialects: { cloudformation: { type, properties, outputs: { name: 'Ref', arn: 'Arn' } } },
});

export interface SmallOptions {
  readonly retention?: number;
  readonly logGroup?: string;
  /** The output that tells the log group. */
  readonly output?: string;
  /** That many parameters of 4000 bytes beside. */
  readonly bulk?: number;
}

/** A log group and a parameter that names it: quick to deploy, with a property to change and one to replace. */
export const smallPlan = ({
  retention = 7,
  logGroup = '/small/api',
  output = 'log_group',
  bulk = 0,
}: SmallOptions = {}): Planned => {
  const spec: ResourceSpec = {
    api: 1,
    name: 'small',
    stack: 'small',
    region: 'eu-central-1',
    target: 'example',
    resources: [
      resource('log_group', 'AWS::Logs::LogGroup', { LogGroupName: logGroup, RetentionInDays: retention }),
      resource('settings', 'AWS::SSM::Parameter', {
        Type: 'String',
        Name: '/small/settings',
        Value: json({ logs: ref('log_group', 'arn') }),
      }),
      ...Array.from({ length: bulk }, (_, index) =>
        resource(`bulk_${index}`, 'AWS::SSM::Parameter', { Type: 'String', Value: 'x'.repeat(4000) }),
      ),
    ],
    lookups: [],
    outputs: { [output]: { value: ref('log_group', 'name') } },
    secrets: [],
  };
  const { api, name, stack, region, target } = spec;
  const made = { adapter: 'container', backend: 'cdk', versions: {}, config: { name }, image: 'nginx:1' };
  return { spec, record: { api, name, stack, region, target, ...made } };
};
