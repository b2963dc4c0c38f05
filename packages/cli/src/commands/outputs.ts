import { problem } from '@omnideploy/core';
import { nearest } from '@omnideploy/core/program';
import { defineCommand } from '../command/define.js';
import { stackFlags } from '../command/flags.js';
import { requestOf } from '../command/request.js';
import { maskOutputs } from '../render/mask.js';
import { renderOutputs, renderValue } from '../render/outputs.js';

export const outputs = defineCommand({
  summary: 'Show what a stack gives: its address, its names',
  description: 'With a name, that one value and nothing else is printed. Secret values are masked.',
  examples: ['omnideploy outputs', 'curl "$(omnideploy outputs url)"'],
  flags: stackFlags,
  arguments: [{ name: 'name', summary: 'One output', required: false }],
  run: async (context) => {
    const { outputs } = await import('@omnideploy/core/pipeline');
    const { identity, outputs: all } = await outputs(requestOf(context));
    const { name } = context.arguments;
    const masked = maskOutputs(all);
    if (name === undefined) return { data: { identity, outputs: masked }, text: (style) => renderOutputs(all, style) };
    const one = Object.hasOwn(masked, name) ? masked[name] : undefined;
    if (!one) {
      const names = Object.keys(all);
      const near = nearest(name, names);
      throw problem('flag-invalid', `There is no output "${name}".${near ? ` Did you mean "${near}"?` : ''}`, {
        remedy: `The stack has: ${names.join(', ') || 'none'}.`,
      });
    }
    return { data: { identity, output: one }, text: () => renderValue(one) };
  },
});
