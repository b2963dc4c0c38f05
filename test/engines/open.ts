import { EventEmitter, once } from 'node:events';
import cdk from '@omnideploy/backend-cdk';
import type { DeployEvent, DeploymentRecord, ResourceSpec, Stack } from '@omnideploy/core';
import type { TestCloud } from './cloud.js';

/** A plan and the record that goes with it. */
export interface Planned {
  readonly spec: ResourceSpec;
  readonly record: DeploymentRecord;
}

export interface Opened {
  readonly stack: Stack;
  readonly events: readonly DeployEvent[];
  /** Resolves when CloudFormation has begun to work on the resource. */
  begun(resource: string): Promise<void>;
  /** Presses Ctrl-C. */
  interrupt(): void;
}

/** Opens a stack of the CDK backend on a test's cloud, as core does. */
export const openStack = async ({ access: cloud }: TestCloud, { spec, record }: Planned): Promise<Opened> => {
  const events: DeployEvent[] = [];
  const emitter = new EventEmitter();
  const controller = new AbortController();
  const { name, stack, region } = spec;
  return {
    events,
    begun: async (resource) => {
      await once(emitter, resource);
    },
    interrupt: () => controller.abort(),
    stack: await cdk.open({
      identity: { name, stack, region },
      spec,
      record,
      directory: '',
      environment: {},
      cloud,
      secret: async (secret) => `value-of-${secret}`,
      host: {
        emit: (event) => {
          events.push(event);
          if (event.code === 'resource' && event.data.status === 'running') emitter.emit(event.data.resource);
        },
        signal: controller.signal,
      },
    }),
  };
};

/** Preview and apply at once, as `up --yes` does. */
export const up = async (cloud: TestCloud, planned: Planned) => {
  const { stack } = await openStack(cloud, planned);
  return stack.apply(await stack.preview('up'));
};

export const destroy = async (cloud: TestCloud, planned: Planned) => {
  const { stack } = await openStack(cloud, planned);
  return stack.apply(await stack.preview('destroy'));
};
