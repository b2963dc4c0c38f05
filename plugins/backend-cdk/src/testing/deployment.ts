import type { DeployEvent, Deployment, ResourceSpec } from '@omnideploy/core';
import { exampleRecord } from './spec.js';

export interface TestDeployment {
  readonly deployment: Deployment;
  /** All that was emitted. */
  readonly events: readonly DeployEvent[];
  /** Presses Ctrl-C. */
  interrupt(): void;
}

/** A deployment of a spec to a cloud on loopback. */
export const testDeployment = (
  endpoint: string,
  spec?: ResourceSpec,
  more: Partial<Deployment> = {},
): TestDeployment => {
  const events: DeployEvent[] = [];
  const controller = new AbortController();
  const { name = 'shop', stack = name, region = 'eu-central-1' } = spec ?? {};
  return {
    events,
    interrupt: () => controller.abort(),
    deployment: {
      identity: { name, stack, region },
      ...(spec ? { spec, record: exampleRecord({ name, stack }) } : {}),
      directory: '',
      environment: {},
      cloud: { endpoint, accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
      secret: async (secret) => `value-of-${secret}`,
      host: { emit: (event) => events.push(event), signal: controller.signal },
      ...more,
    },
  };
};
