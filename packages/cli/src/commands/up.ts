import { answerRun } from '../command/answer-run.js';
import { approval } from '../command/confirm.js';
import { defineCommand } from '../command/define.js';
import { confirmFlags } from '../command/flags.js';
import { requestOf } from '../command/request.js';

export const up = defineCommand({
  summary: 'Deploy: make the cloud what the config file says',
  examples: ['omnideploy up --target ecs --backend cdk', 'omnideploy up --target ecs --sandbox --yes'],
  flags: confirmFlags,
  run: async (context) => {
    if (context.flags.sandbox)
      context.reporter.note('In the sandbox no account is reached, nothing costs anything, and no container runs.');
    const { up } = await import('@omnideploy/core/pipeline');
    return answerRun(
      await up(
        requestOf(context),
        approval(context, 'up', (stack) => `Deploy ${stack}?`),
      ),
    );
  },
});
