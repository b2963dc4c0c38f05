import {
  type Capability,
  CloudFormationClient,
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  CreateStackCommand,
  type CreateStackCommandInput,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type Stack,
  UpdateStackCommand,
  type UpdateStackCommandInput,
} from '@aws-sdk/client-cloudformation';
import type { Disturbance } from '@omnideploy/core';
import { type RunningServer, type ServerOptions, startServer } from '../server.js';

const POLL_MILLISECONDS = 3;
const PATIENCE_MILLISECONDS = 20_000;

const until = async <T>(ask: () => Promise<T>, isEnough: (answer: T) => boolean): Promise<T> => {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const answer = await ask();
    if (isEnough(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
};

const isSettled = (status: string | undefined): boolean =>
  status !== undefined && (!status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS');

const Capabilities: Capability[] = ['CAPABILITY_NAMED_IAM'];

/** A sandbox in this process with a real client, and what tests do with them. */
export const openCloud = async (options: ServerOptions = {}) => {
  const server: RunningServer = await startServer(options);
  const credentials = { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' };
  const client = new CloudFormationClient({
    endpoint: server.endpoint,
    region: 'eu-west-1',
    credentials,
    maxAttempts: 1,
  });
  const text = (template: object | string): string =>
    typeof template === 'string' ? template : JSON.stringify(template);
  const control = async (path: string, body?: object): Promise<Response> =>
    fetch(`${server.endpoint}/_omnideploy/${path}`, {
      method: 'POST',
      headers: { 'x-omnideploy-sandbox': '1' },
      ...(body && { body: JSON.stringify(body) }),
    });

  const describe = async (StackName: string): Promise<Stack> => {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
    const stack = Stacks?.[0];
    if (!stack) throw new Error(`No stack ${StackName}`);
    return stack;
  };
  const settled = (name: string): Promise<Stack> =>
    until(
      () => describe(name),
      ({ StackStatus }) => isSettled(StackStatus),
    );
  const reaches = (name: string, status: string): Promise<Stack> =>
    until(
      () => describe(name),
      ({ StackStatus }) => StackStatus === status,
    );

  const create = async (name: string, template: object | string, more: Partial<CreateStackCommandInput> = {}) => {
    const input = { StackName: name, TemplateBody: text(template), Capabilities, ...more };
    const { StackId = '' } = await client.send(new CreateStackCommand(input));
    return settled(StackId);
  };
  const update = async (name: string, template: object | string, more: Partial<UpdateStackCommandInput> = {}) => {
    await client.send(new UpdateStackCommand({ StackName: name, TemplateBody: text(template), Capabilities, ...more }));
    return settled(name);
  };
  const remove = async (name: string, more: { RetainResources?: string[] } = {}): Promise<Stack> => {
    const { StackId = '' } = await describe(name);
    await client.send(new DeleteStackCommand({ StackName: name, ...more }));
    return settled(StackId);
  };
  /** Creates a change set and waits for what it says. */
  const propose = async (
    name: string,
    template: object | string,
    more: Partial<CreateChangeSetCommandInput> = {},
  ): Promise<DescribeChangeSetCommandOutput & { ChangeSetId: string }> => {
    const ChangeSetName = more.ChangeSetName ?? 'change';
    const input = { StackName: name, ChangeSetName, TemplateBody: text(template), Capabilities, ...more };
    const { Id = '' } = await client.send(new CreateChangeSetCommand(input));
    const ask = () => client.send(new DescribeChangeSetCommand({ ChangeSetName: Id, IncludePropertyValues: true }));
    return {
      ...(await until(ask, ({ Status }) => Status === 'FAILED' || Status === 'CREATE_COMPLETE')),
      ChangeSetId: Id,
    };
  };
  const execute = async (ChangeSetName: string, name: string): Promise<Stack> => {
    await client.send(new ExecuteChangeSetCommand({ ChangeSetName }));
    return settled(name);
  };
  /** The events of a stack, oldest first: `Cluster CREATE_COMPLETE` with its reason after it. */
  const events = async (name: string): Promise<string[]> => {
    const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: name }));
    return StackEvents.reverse().map(({ LogicalResourceId, ResourceStatus, ResourceStatusReason }) =>
      [LogicalResourceId, ResourceStatus, ResourceStatusReason].filter(Boolean).join(' '),
    );
  };
  /** The physical ids of a stack's resources by their logical ids. */
  const physicalIds = async (name: string): Promise<Record<string, string>> => {
    const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName: name }));
    return Object.fromEntries(
      StackResources.map(({ LogicalResourceId = '', PhysicalResourceId = '' }) => [
        LogicalResourceId,
        PhysicalResourceId,
      ]),
    );
  };
  const disturb = async (disturbance: Disturbance): Promise<void> => {
    const answer = await control('disturb', disturbance);
    if (!answer.ok) throw new Error(await answer.text());
  };
  const counts = async (): Promise<{ stacks: number; resources: number }> => {
    const { stacks, resources } = (await (await fetch(`${server.endpoint}/_omnideploy/status`)).json()) as never;
    return { stacks, resources };
  };
  return {
    ...{ server, client, credentials, control, describe, settled, reaches, create, update, remove },
    ...{ propose, execute, events, physicalIds, disturb, counts },
  };
};

export type TestCloud = Awaited<ReturnType<typeof openCloud>>;

/** A test body with a sandbox of its own, which is closed afterwards. */
export const withCloud =
  (body: (cloud: TestCloud) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const cloud = await openCloud();
    try {
      await body(cloud);
    } finally {
      cloud.client.destroy();
      await cloud.server.close();
    }
  };
