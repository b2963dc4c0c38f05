import type { Sandbox, SandboxOptions, SandboxStatus } from '@omnideploy/core';
import { workDirectory } from '@omnideploy/core/program';
import type { Answer, Context } from './define.js';

/** The sandbox and what each of its methods is called with. */
export const openSandbox = async ({
  registry,
  terminal,
}: Pick<Context, 'registry' | 'terminal'>): Promise<{
  sandbox: Sandbox;
  options: SandboxOptions;
  workDirectory: string;
}> => {
  const { loadSandbox, sandboxDirectory } = await import('@omnideploy/core/pipeline');
  const directory = workDirectory(terminal.environment);
  return {
    sandbox: await loadSandbox(registry()),
    options: { directory: sandboxDirectory(directory) },
    workDirectory: directory,
  };
};

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** What the sandbox is now. Its keys are no secret: nothing real accepts them. */
export const answerStatus = (status: SandboxStatus): Answer => ({
  data: { ...status },
  text: () => {
    const holds = `${count(status.stacks, 'stack')} and ${count(status.resources, 'resource')}`;
    if (!status.running) return `The sandbox is not running. It holds ${holds}.`;
    const { endpoint, accessKeyId, secretAccessKey } = status.access;
    return [
      `The sandbox runs at ${endpoint} (process ${status.processId}). It holds ${holds}. No container runs in it.`,
      `AWS_ENDPOINT_URL=${endpoint} AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey}`,
    ].join('\n');
  },
});
