import { type Diagnostic, EXIT, problem, type Result } from '@omnideploy/core';
import type { Run } from '@omnideploy/core/pipeline';
import { isGood } from '../render/good.js';
import { maskOutputs, maskProperties } from '../render/mask.js';
import { countChanges } from '../render/preview.js';
import { renderResult } from '../render/result.js';
import type { Answer } from './define.js';

/** Why the operation failed; there is always a reason to show. */
const problemsOf = (result: Result, stack: string): readonly Diagnostic[] => {
  if (isGood(result.outcome)) return [];
  if (result.outcome === 'cancelled' && result.diagnostics.length === 0)
    return problem('interrupted', `The operation on ${stack} was stopped before its end.`).diagnostics;
  if (result.diagnostics.some(({ severity }) => severity === 'error')) return result.diagnostics;
  return [...problem('deployment-failed', `The operation on ${stack} failed.`).diagnostics, ...result.diagnostics];
};

/** The answer to an operation that has ended. */
export const answerResult = (data: object, result: Result, stack: string): Answer => ({
  data: {
    ...data,
    result: { ...result, changes: maskProperties(result.changes), outputs: maskOutputs(result.outputs) },
  },
  text: (style) => renderResult(result, style),
  problems: problemsOf(result, stack),
  ...(result.outcome === 'cancelled' ? { exitCode: EXIT.interrupted } : {}),
});

/** The answer of `up` and `destroy`. One that the user declined changes nothing and is no success. */
export const answerRun = ({ identity, preview, result }: Run): Answer => {
  const data = {
    identity,
    preview: { changes: maskProperties(preview.changes), summary: countChanges(preview.changes) },
  };
  if (result) return answerResult(data, result, identity.stack);
  return {
    data: { ...data, declined: true },
    text: () => 'Declined: nothing was changed.',
    exitCode: EXIT.interrupted,
  };
};
