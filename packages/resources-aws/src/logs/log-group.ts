import type { LogGroupArgs } from '@pulumi/aws/cloudwatch/logGroup.js';
import type { CfnLogGroupProps } from 'aws-cdk-lib/aws-logs';
import { define } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/**
 * Where log streams are kept. There is no output `arn`: CloudFormation's ends with `:*`, the others' do not.
 */
export interface LogsLogGroup {
  /** At most 512 letters, digits and `_-/.#`. */
  readonly name: string;
  /** Days until an event is deleted: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365 and some above. */
  readonly retention: number;
  readonly tags?: Tags;
}

export const logsLogGroup = define<LogsLogGroup, 'name'>('aws.logs.log_group', {
  cloudformation: ({ name, retention, tags }) => ({
    type: 'AWS::Logs::LogGroup',
    properties: {
      LogGroupName: name,
      RetentionInDays: retention,
      Tags: tagList(tags),
    } satisfies CloudFormation<CfnLogGroupProps>,
    outputs: { name: 'Ref' },
  }),
  terraform: ({ name, retention, tags }) => ({
    type: 'aws_cloudwatch_log_group',
    properties: { name, retention_in_days: retention, tags },
    outputs: { name: 'name' },
  }),
  pulumi: ({ name, retention, tags }) => ({
    type: 'aws:cloudwatch/logGroup:LogGroup',
    properties: { name, retentionInDays: retention, tags } satisfies Pulumi<LogGroupArgs>,
    outputs: { name: 'name' },
  }),
});
