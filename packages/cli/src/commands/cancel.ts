import { answerResult } from '../command/answer-run.js';
import { defineCommand } from '../command/define.js';
import { operationFlags } from '../command/flags.js';
import { requestOf } from '../command/request.js';

export const cancel = defineCommand({
  summary: 'Stop what another run left unfinished, and release its lock',
  flags: operationFlags,
  run: async (context) => {
    const { cancel } = await import('@omnideploy/core/pipeline');
    const { identity, result } = await cancel(requestOf(context));
    return answerResult({ identity }, result, identity.stack);
  },
});
