import { defineCommand } from '../../command/define.js';
import { wholeNumber } from '../../command/number.js';
import { openSandbox } from '../../command/sandbox.js';

const LONGEST = 3600;

export const delay = defineCommand({
  summary: 'Make a resource type slow in the sandbox',
  examples: ['omnideploy sandbox delay AWS::ECS::Service 5'],
  flags: {},
  arguments: [
    { name: 'type', summary: 'The resource type: AWS::ECS::Service', required: true },
    { name: 'seconds', summary: 'How long each operation on it takes; 0 ends it', required: true },
  ],
  run: async (context) => {
    const { type = '', seconds = '' } = context.arguments;
    const milliseconds = wholeNumber('SECONDS', seconds, 0, LONGEST) * 1000;
    const { sandbox, options } = await openSandbox(context);
    const disturbance = { kind: 'delay' as const, type, milliseconds };
    await sandbox.disturb(options, disturbance);
    return {
      data: disturbance,
      text: () =>
        milliseconds === 0
          ? `${type} is no longer slow.`
          : `Each operation on ${type} takes ${seconds} ${milliseconds === 1000 ? 'second' : 'seconds'}.`,
    };
  },
});
