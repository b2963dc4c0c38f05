import { answerRun } from '../command/answer-run.js';
import { approval } from '../command/confirm.js';
import { defineCommand } from '../command/define.js';
import { confirmFlags } from '../command/flags.js';
import { requestOf } from '../command/request.js';

export const destroy = defineCommand({
  summary: 'Delete all that a stack has made',
  description: 'With --stack no config file is needed.',
  examples: ['omnideploy destroy', 'omnideploy destroy --stack api --yes'],
  flags: confirmFlags,
  run: async (context) => {
    const { destroy } = await import('@omnideploy/core/pipeline');
    return answerRun(
      await destroy(
        requestOf(context),
        approval(context, 'destroy', (stack) => `Delete all of ${stack}?`),
      ),
    );
  },
});
