import { defineCommand } from '../../command/define.js';
import { wholeNumber } from '../../command/number.js';
import { openSandbox } from '../../command/sandbox.js';

const howOften = (count: number | undefined): string => {
  if (count === undefined) return '';
  return count === 1 ? ' once' : ` ${count} times`;
};

export const fail = defineCommand({
  summary: 'Make a resource type fail in the sandbox',
  examples: ['omnideploy sandbox fail AWS::ECS::Service --reason "No capacity" --times 1'],
  flags: {
    reason: { type: 'string', value: 'TEXT', summary: 'What the failure says' },
    times: { type: 'string', value: 'COUNT', summary: 'How often; 0 ends it', default: 'always, until reset' },
  },
  arguments: [{ name: 'type', summary: 'The resource type: AWS::ECS::Service', required: true }],
  run: async (context) => {
    const { reason, times } = context.flags;
    const { type = '' } = context.arguments;
    const count = times === undefined ? undefined : wholeNumber('--times', times, 0, 1000);
    const { sandbox, options } = await openSandbox(context);
    const disturbance = {
      kind: 'fail' as const,
      type,
      ...(reason === undefined ? {} : { reason }),
      ...(count === undefined ? {} : { times: count }),
    };
    await sandbox.disturb(options, disturbance);
    return {
      data: disturbance,
      text: () => (count === 0 ? `${type} no longer fails.` : `${type} will fail${howOften(count)}.`),
    };
  },
});
