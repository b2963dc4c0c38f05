import { EXIT, exitCodeOf, isOmniDeployError, OmniDeployError, problem } from '@omnideploy/core';
import type { Answer } from '../command/define.js';
import type { Failure } from './reporter.js';

/** What is shown of anything that was thrown. Whatever is not one of our errors is a bug and keeps its stack. */
export const toFailure = (error: unknown): Failure => {
  if (isOmniDeployError(error)) return { exitCode: exitCodeOf(error), diagnostics: error.diagnostics };
  if (error instanceof Error && error.name === 'AbortError')
    return toFailure(problem('interrupted', 'Stopped before the end.', { cause: error }));
  const message = error instanceof Error ? error.message : String(error);
  return {
    exitCode: EXIT.unexpected,
    diagnostics: [{ code: 'unexpected', severity: 'error', message, remedy: 'Please report it with the lines below.' }],
    ...(error instanceof Error && error.stack ? { stack: error.stack } : {}),
  };
};

export const exitCodeOfAnswer = ({ exitCode, problems = [] }: Answer): number => {
  if (exitCode !== undefined) return exitCode;
  return problems.length > 0 ? exitCodeOf(new OmniDeployError(problems)) : EXIT.success;
};

/** The `error` of a JSON document. */
export const errorDocument = ({ exitCode, diagnostics, stack }: Failure) => ({
  code: diagnostics.find(({ severity }) => severity === 'error')?.code ?? 'unexpected',
  exitCode,
  diagnostics,
  ...(stack ? { stack } : {}),
});
