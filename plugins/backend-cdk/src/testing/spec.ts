import {
  API_VERSION,
  type DeploymentRecord,
  json,
  type Lookup,
  type ResourceSpec,
  ref,
  secret,
} from '@omnideploy/core';

export interface SpecOptions {
  readonly name?: string;
  readonly stack?: string;
  readonly logGroup?: string;
  readonly retention?: number;
  readonly withSecret?: boolean;
  /** Adds that many parameters, each with a value of 2000 characters or as many as said. */
  readonly extra?: number;
  readonly extraLength?: number;
}

const parameter = (index: number, length: number): ResourceSpec['resources'][number] => ({
  id: `setting_${index}`,
  type: 'aws.ssm.parameter',
  dependsOn: [],
  dialects: {
    cloudformation: {
      type: 'AWS::SSM::Parameter',
      properties: { Type: 'String', Name: `/app/${index}`, Value: 'x'.repeat(length) },
      outputs: { name: 'Ref' },
    },
  },
});

const zones: Lookup = {
  id: 'zones',
  dialects: { cloudformation: { expressions: { names: { 'Fn::GetAZs': '' } } } },
};

/** A log group, a role that may write to it and a parameter that names it: every form of expression. */
export const exampleSpec = ({
  name = 'shop',
  stack = name,
  logGroup = '/shop/api',
  retention = 7,
  withSecret = false,
  extra = 0,
  extraLength = 2000,
}: SpecOptions = {}): ResourceSpec => ({
  api: API_VERSION,
  name,
  stack,
  region: 'eu-central-1',
  target: 'example',
  resources: [
    {
      id: 'log_group',
      type: 'aws.logs.log_group',
      dependsOn: [],
      dialects: {
        cloudformation: {
          type: 'AWS::Logs::LogGroup',
          properties: { LogGroupName: logGroup, RetentionInDays: retention },
          outputs: { name: 'Ref', arn: 'Arn' },
        },
      },
    },
    {
      id: 'task_role',
      type: 'aws.iam.role',
      dependsOn: [],
      dialects: {
        cloudformation: {
          type: 'AWS::IAM::Role',
          properties: {
            AssumeRolePolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
              ],
            },
          },
          outputs: { name: 'Ref', arn: 'Arn' },
        },
      },
    },
    {
      id: 'settings',
      type: 'aws.ssm.parameter',
      dependsOn: ['task_role'],
      dialects: {
        cloudformation: {
          type: 'AWS::SSM::Parameter',
          properties: {
            Type: 'String',
            Value: json({ group: ref('log_group', 'arn'), zone: ref('zones', 'names', 0), replicas: 2 }),
            ...(withSecret ? { Description: secret('API_KEY') } : {}),
          },
          outputs: { name: 'Ref' },
        },
      },
    },
    ...Array.from({ length: extra }, (_, index) => parameter(index, extraLength)),
  ],
  lookups: [zones],
  outputs: { log_group_arn: { value: ref('log_group', 'arn'), description: 'Where the logs go' } },
  secrets: withSecret ? [{ name: 'API_KEY', source: 'env:API_KEY' }] : [],
});

/** A record as core makes it. */
export const exampleRecord = ({ name = 'shop', stack = name }: SpecOptions = {}): DeploymentRecord => ({
  api: API_VERSION,
  name,
  stack,
  region: 'eu-central-1',
  target: 'example',
  adapter: 'container',
  backend: 'cdk',
  versions: { '@omnideploy/core': '0.1.0' },
  config: { name, container: { image: 'nginx:1' } },
  image: 'nginx:1',
});
