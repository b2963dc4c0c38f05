import { defineCommand } from '../../command/define.js';
import { wholeNumber } from '../../command/number.js';
import { answerStatus, openSandbox } from '../../command/sandbox.js';

export const start = defineCommand({
  summary: 'Start the sandbox, or find the one that runs',
  flags: { port: { type: 'string', value: 'PORT', summary: 'Port to listen on', default: 'a free one' } },
  run: async (context) => {
    const { port: text } = context.flags;
    const port = text === undefined ? undefined : wholeNumber('--port', text, 1, 65_535);
    const { sandbox, options } = await openSandbox(context);
    return answerStatus(await sandbox.start(port === undefined ? options : { ...options, port }));
  },
});
