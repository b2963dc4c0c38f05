import { defineCommand } from '../command/define.js';

export const schema = defineCommand({
  summary: 'Print the JSON Schema of the config file, for editors',
  examples: ['omnideploy schema > deploy.schema.json'],
  flags: {},
  run: async () => {
    const { default: schema } = await import('@omnideploy/core/schema.json', { with: { type: 'json' } });
    return { data: schema, text: () => JSON.stringify(schema, null, 2) };
  },
});
