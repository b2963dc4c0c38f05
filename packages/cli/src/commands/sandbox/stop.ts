import { defineCommand } from '../../command/define.js';
import { answerStatus, openSandbox } from '../../command/sandbox.js';

export const stop = defineCommand({
  summary: 'Stop the sandbox; what it holds is kept',
  flags: {},
  run: async (context) => {
    const { sandbox, options } = await openSandbox(context);
    return answerStatus(await sandbox.stop(options));
  },
});
