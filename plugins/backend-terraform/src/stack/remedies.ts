import type { Diagnostic, Operation, Preview } from '@omnideploy/core';
import type { Context } from './context.js';

/** What to do after a failure. What was made is in the state, so the next run goes on from there. */
const REMEDIES: Readonly<Record<Operation, string>> = {
  up: 'What was made before is kept. Mend the first reason and run up again: it goes on from there.',
  destroy: 'What could be deleted is gone. Mend the first reason and run destroy again.',
  refresh: 'Nothing was changed. Run refresh again.',
};

/** The reasons of a failure with what to do, at the first. */
export const whatIsLeft = (operation: Operation, diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const errors: readonly Diagnostic[] =
    diagnostics.length > 0
      ? diagnostics
      : [{ code: 'deployment-failed', severity: 'error', message: 'The engine ended without saying why.' }];
  return errors.map((one, index) =>
    index === 0 ? { ...one, remedy: [one.remedy, REMEDIES[operation]].filter(Boolean).join(' ') } : one,
  );
};

/** What an interruption left. */
export const interruption = ({ engine }: Context, { operation, changes }: Preview, done: number): Diagnostic => ({
  code: 'interrupted',
  severity: 'error',
  message: `Interrupted. ${engine.name} stopped after ${done} of ${changes.length} changes and saved its state.`,
  remedy: `Run ${operation} again: it goes on from there.`,
});
