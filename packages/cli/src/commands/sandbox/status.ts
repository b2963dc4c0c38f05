import { defineCommand } from '../../command/define.js';
import { answerStatus, openSandbox } from '../../command/sandbox.js';

export const status = defineCommand({
  summary: 'Show whether the sandbox runs, where, and what it holds',
  flags: {},
  run: async (context) => {
    const { sandbox, options } = await openSandbox(context);
    return answerStatus(await sandbox.status(options));
  },
});
