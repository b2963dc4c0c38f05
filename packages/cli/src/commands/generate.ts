import { resolve } from 'node:path';
import { defineCommand } from '../command/define.js';
import { stackFlags } from '../command/flags.js';
import { requestOf } from '../command/request.js';

export const generate = defineCommand({
  summary: 'Write files that deploy the same stack without OmniDeploy',
  description: 'Files in the folder that this command did not write, or that were edited since, are never overwritten.',
  examples: [
    'omnideploy generate --backend cdk --output ./cdk',
    'omnideploy generate --backend terraform --output ./terraform',
  ],
  flags: {
    ...stackFlags,
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      summary: 'Folder to write to',
      default: "the backend's name",
      complete: 'directory',
    },
  },
  run: async (context) => {
    const { generate } = await import('@omnideploy/core/pipeline');
    const { writeGenerated } = await import('../generated/write-generated.js');
    const { plan, files } = await generate(requestOf(context));
    const directory = context.flags.output ?? plan.backend.name;
    const written = await writeGenerated(resolve(context.terminal.directory, directory), files);
    return {
      data: { directory, files: written },
      text: () => [`Written to ${directory}:`, ...written.map((file) => `  ${file}`)].join('\n'),
    };
  },
});
