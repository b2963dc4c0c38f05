import type { CloudAccess, Disturbance } from '@omnideploy/core';
import { startServer } from '@omnideploy/sandbox/server';

/** A cloud of a test's own, in this process. */
export interface TestCloud {
  readonly access: CloudAccess;
  /** How many stacks and resources there are. */
  count(): Promise<{ stacks: number; resources: number }>;
  disturb(disturbance: Disturbance): Promise<void>;
  close(): Promise<void>;
}

export const startCloud = async (): Promise<TestCloud> => {
  const { endpoint, close } = await startServer();
  const control = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const answer = await fetch(`${endpoint}/_omnideploy/${path}`, init);
    if (!answer.ok) throw new Error(`The sandbox refused ${path}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    access: { endpoint, accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
    count: async () => {
      const { stacks, resources } = (await control('status')) as { stacks: number; resources: number };
      return { stacks, resources };
    },
    disturb: async (disturbance) => {
      const headers = { 'x-omnideploy-sandbox': 'test' };
      await control('disturb', { method: 'POST', headers, body: JSON.stringify(disturbance) });
    },
    close,
  };
};
