import type { Diagnostic } from '../contracts/diagnostic.js';
import { type ErrorCode, entryOf } from './catalogue.js';
import { EXIT, type ExitCode } from './exit-codes.js';

/**
 * The one error that users meet on purpose: one or several diagnostics, reported together.
 * Anything else that is thrown is a bug and is shown with its stack trace.
 */
export class OmniDeployError extends Error {
  /** The brand: recognised across copies of core by `isOmniDeployError`. */
  readonly omnideploy = 'error';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map(({ message }) => message).join('\n'), options);
    this.name = 'OmniDeployError';
    this.diagnostics = diagnostics;
  }
}

/** An error with one diagnostic: `throw problem('stack-not-found', '...', { remedy })`. */
export const problem = (
  code: ErrorCode | (string & {}),
  message: string,
  more: Partial<Omit<Diagnostic, 'code' | 'message' | 'severity'>> & ErrorOptions = {},
): OmniDeployError => {
  const { cause, ...rest } = more;
  return new OmniDeployError([{ code, severity: 'error', message, ...rest }], cause === undefined ? {} : { cause });
};

export const isOmniDeployError = (error: unknown): error is OmniDeployError =>
  error instanceof Error && (error as Partial<OmniDeployError>).omnideploy === 'error';

/** The exit code of the first diagnostic that is an error; that of a third party's own code is `deployment`. */
export const exitCodeOf = (error: unknown): ExitCode => {
  if (!isOmniDeployError(error)) return EXIT.unexpected;
  const first = error.diagnostics.find(({ severity }) => severity === 'error');
  return first ? (entryOf(first.code)?.exitCode ?? EXIT.deployment) : EXIT.unexpected;
};
