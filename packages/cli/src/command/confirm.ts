import { problem } from '@omnideploy/core';
import type { Approval } from '@omnideploy/core/pipeline';
import { canAsk, isContinuousIntegration } from '../terminal.js';
import type { Context, FlagValues } from './define.js';
import type { confirmFlags } from './flags.js';

/** Shows the preview and asks, unless `--yes` or nothing would change. */
export const approval = (
  { flags, terminal, reporter }: Pick<Context, 'terminal' | 'reporter'> & { flags: FlagValues<typeof confirmFlags> },
  command: string,
  question: (stack: string) => string,
): Approval => ({
  ready: () => {
    if (flags.yes || canAsk(terminal)) return;
    const why = isContinuousIntegration(terminal.environment) ? 'with CI set nobody is there' : 'there is no terminal';
    throw problem('confirmation-needed', `omnideploy ${command} asks before it changes anything, and ${why}.`, {
      remedy: `Pass --yes to go ahead without a question. omnideploy preview shows what would happen.`,
    });
  },
  confirm: async (preview, { stack }) => {
    reporter.preview(preview);
    if (flags.yes || preview.plan === undefined) return true;
    const { ask } = await import('../prompt.js');
    return ask(terminal, question(stack));
  },
});
