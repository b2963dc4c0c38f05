import { answerRun } from '../command/answer-run.js';
import { confirmer } from '../command/confirm.js';
import { defineCommand } from '../command/define.js';
import { confirmFlags } from '../command/flags.js';
import { requestOf } from '../command/request.js';

export const up = defineCommand({
  summary: 'Deploy: make the cloud what the config file says',
  examples: ['omnideploy up --target ecs --backend cdk', 'omnideploy up --sandbox --yes'],
  flags: confirmFlags,
  run: async (context) => {
    const confirm = confirmer(context, 'up', (stack) => `Deploy ${stack}?`);
    if (context.flags.sandbox)
      context.reporter.note('In the sandbox no account is reached, nothing costs anything, and no container runs.');
    const { up } = await import('@omnideploy/core/pipeline');
    return answerRun(await up(requestOf(context), confirm));
  },
});
