import { defineCommand } from '../../command/define.js';
import { answerStatus, openSandbox } from '../../command/sandbox.js';

export const reset = defineCommand({
  summary: 'Empty the sandbox: every stack, resource and fault',
  flags: {},
  run: async (context) => {
    const { sandbox, options, workDirectory } = await openSandbox(context);
    const { forgetSandboxStacks } = await import('@omnideploy/core/pipeline');
    const status = await sandbox.reset(options);
    await forgetSandboxStacks(workDirectory);
    return answerStatus(status);
  },
});
