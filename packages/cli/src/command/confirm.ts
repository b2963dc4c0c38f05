import { problem } from '@omnideploy/core';
import type { Confirm } from '@omnideploy/core/pipeline';
import { canAsk } from '../terminal.js';
import type { Context, FlagValues } from './define.js';
import type { confirmFlags } from './flags.js';

/**
 * Shows the preview and asks, unless `--yes` or nothing would change.
 * @throws OmniDeployError `confirmation-needed` at once, before anything is touched, when nobody can be asked
 */
export const confirmer = (
  { flags, terminal, reporter }: Pick<Context, 'terminal' | 'reporter'> & { flags: FlagValues<typeof confirmFlags> },
  command: string,
  question: (stack: string) => string,
): Confirm => {
  if (!flags.yes && !canAsk(terminal))
    throw problem(
      'confirmation-needed',
      `omnideploy ${command} asks before it changes anything, and there is no terminal to ask on.`,
      {
        remedy: `Pass --yes to go ahead without a question. omnideploy preview shows what would happen.`,
      },
    );
  return async (preview, { stack }) => {
    reporter.preview(preview);
    const changes = preview.changes.some(({ action }) => action !== 'none');
    if (flags.yes || !changes) return true;
    const { ask } = await import('../prompt.js');
    return ask(terminal, question(stack));
  };
};
