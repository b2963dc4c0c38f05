import { problem } from '@omnideploy/core';
import type { Context } from './context.js';
import { findStack } from './find.js';
import { lockedBy } from './guard.js';

/** Why a saved plan cannot be carried out any more. */
export const conflict = async (context: Context, stackId: string) => {
  const found = await findStack(context, stackId);
  if (found?.standing.kind === 'busy') return lockedBy(context, found);
  return problem(
    'changed-since-preview',
    `The stack ${context.stackName} has changed since the preview, so what was shown is no longer what would happen.`,
    { remedy: 'Nothing was applied. Run the command again to see a new preview.' },
  );
};
