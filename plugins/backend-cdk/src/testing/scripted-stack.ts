import { synthesize } from '../template/synthesize.js';
import { templateModel } from '../template/template.js';
import { type Answer, AwsFailure, type Handler } from './scripted-aws.js';
import { exampleRecord, exampleSpec } from './spec.js';

export const STACK_ID = 'arn:aws:cloudformation:eu-central-1:123456789012:stack/shop/1';
export const CHANGE_SET_ID = 'arn:aws:cloudformation:eu-central-1:123456789012:changeSet/omnideploy-1/2';

export const missingStack: Handler = () => {
  throw new AwsFailure('ValidationError', 'Stack with id shop does not exist');
};

/** A stack in a state. */
export const stackIn =
  (StackStatus: string, more: Answer = {}): Handler =>
  () => ({
    Stacks: [{ StackId: STACK_ID, StackName: 'shop', StackStatus, CreationTime: '2026-11-01T00:00:00Z', ...more }],
  });

/** The template that `up` would have deployed. */
export const ourTemplate: Handler = () => ({
  TemplateBody: JSON.stringify(synthesize('shop', templateModel(exampleSpec({ withSecret: true }), exampleRecord()))),
});

/** An event of a stack, `minute` minutes after midnight. */
export const stackEvent = (
  minute: number,
  LogicalResourceId: string,
  ResourceStatus: string,
  more: Answer = {},
): Answer => ({
  StackId: STACK_ID,
  EventId: `${LogicalResourceId}-${minute}`,
  StackName: 'shop',
  LogicalResourceId,
  PhysicalResourceId: LogicalResourceId === 'shop' ? STACK_ID : `${LogicalResourceId}-id`,
  ResourceType: LogicalResourceId === 'shop' ? 'AWS::CloudFormation::Stack' : 'AWS::Some::Thing',
  Timestamp: `2026-11-01T00:${String(minute).padStart(2, '0')}:00Z`,
  ResourceStatus,
  ...more,
});

/** A stack that is there, ours, and takes a change set without changes of its own. */
export const readyStack = (resourceChanges: readonly Answer[] = []): Readonly<Record<string, Handler>> => ({
  DescribeStacks: stackIn('CREATE_COMPLETE'),
  GetTemplate: ourTemplate,
  CreateChangeSet: () => ({ Id: CHANGE_SET_ID, StackId: STACK_ID }),
  DescribeChangeSet: () => ({
    ChangeSetId: CHANGE_SET_ID,
    Status: 'CREATE_COMPLETE',
    ExecutionStatus: 'AVAILABLE',
    Changes: resourceChanges.map((ResourceChange) => ({ Type: 'Resource', ResourceChange })),
  }),
  DescribeStackEvents: () => ({ StackEvents: [stackEvent(1, 'shop', 'CREATE_COMPLETE')] }),
  ListChangeSets: () => ({ Summaries: [] }),
  DeleteChangeSet: () => ({}),
  DeleteStack: () => ({}),
});
