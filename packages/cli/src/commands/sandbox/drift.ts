import { problem } from '@omnideploy/core';
import { defineCommand } from '../../command/define.js';
import { openSandbox } from '../../command/sandbox.js';

/** JSON where it is JSON, else the text itself: `2`, `true`, `hello`. */
const readValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

export const drift = defineCommand({
  summary: "Change a resource in the sandbox behind its stack's back",
  examples: [
    'omnideploy sandbox drift api service --property DesiredCount --value 5',
    'omnideploy sandbox drift api service --deleted',
  ],
  flags: {
    property: { type: 'string', value: 'NAME', summary: 'The property that changes' },
    value: { type: 'string', value: 'JSON', summary: 'What it becomes' },
    deleted: { type: 'boolean', summary: 'The resource is gone' },
  },
  arguments: [
    { name: 'stack', summary: 'Name of the stack', required: true },
    { name: 'resource', summary: "The resource's name in it", required: true },
  ],
  run: async (context) => {
    const { property, value, deleted } = context.flags;
    const { stack = '', resource = '' } = context.arguments;
    if ((property === undefined) !== (value === undefined) || (property === undefined) !== (deleted === true))
      throw problem('flag-invalid', 'Say what drifts: --property with --value, or --deleted.');
    const { sandbox, options } = await openSandbox(context);
    const disturbance = {
      kind: 'drift' as const,
      stack,
      resource,
      ...(property === undefined || value === undefined ? {} : { property, value: readValue(value) }),
      ...(deleted ? { deleted } : {}),
    };
    await sandbox.disturb(options, disturbance);
    return {
      data: disturbance,
      text: () => `${resource} of ${stack} has drifted. omnideploy refresh --sandbox shows it.`,
    };
  },
});
