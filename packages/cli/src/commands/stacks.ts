import { workDirectory } from '@omnideploy/core/program';
import { defineCommand } from '../command/define.js';
import { table } from '../render/table.js';

const header = ['STACK', 'CONFIG', 'REGION', 'TARGET', 'BACKEND', 'OUTCOME', 'UPDATED'];

export const stacks = defineCommand({
  summary: 'List the stacks that this machine knows of',
  flags: {},
  run: async ({ terminal }) => {
    const { listStacks } = await import('@omnideploy/core/pipeline');
    const stacks = await listStacks(workDirectory(terminal.environment));
    const rows = stacks.map(({ name, stack, region, target, backend, sandbox, outcome, updated }) => [
      stack,
      name,
      sandbox ? `${region} (sandbox)` : region,
      target,
      backend,
      outcome,
      updated,
    ]);
    return {
      data: { stacks },
      text: (style) =>
        rows.length === 0
          ? 'No stacks. omnideploy up makes one.'
          : table([header.map((cell) => style('bold', cell)), ...rows]).join('\n'),
    };
  },
});
