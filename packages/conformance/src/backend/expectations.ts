import { type Change, isOmniDeployError, type Preview, type Result, type Stack } from '@omnideploy/core';
import { expectThat } from '../check.js';

/** The changes that change something. */
export const realChanges = (changes: readonly Change[]): Change[] => changes.filter(({ action }) => action !== 'none');

export const describeChanges = (changes: readonly Change[]): string =>
  realChanges(changes)
    .map(({ action, resource }) => `${action} ${resource}`)
    .sort()
    .join(', ') || 'nothing';

/** Throws unless the result is a success; says why it is not. */
export const expectSuccess = ({ outcome, diagnostics }: Result, expected: Result['outcome'] = 'succeeded'): void => {
  const reasons = diagnostics.map(({ message }) => message).join('\n');
  expectThat(outcome === expected, `It ended as "${outcome}", not "${expected}".\n${reasons}`);
};

/** Throws unless the work fails with an OmniDeployError of the code. */
export const expectProblem = async (work: Promise<unknown>, code: string): Promise<void> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expectThat(error !== undefined, `It succeeds; it must fail with "${code}".`);
  if (!isOmniDeployError(error)) throw error;
  const codes = error.diagnostics.map((diagnostic) => diagnostic.code);
  expectThat(codes.includes(code), `It fails with ${codes.join(', ')}, not "${code}": ${error.message}`);
};

/** Preview and apply, as a user who agrees. */
export const carryOut = async (
  stack: Stack,
  operation: 'up' | 'destroy',
): Promise<{ preview: Preview; result: Result }> => {
  const preview = await stack.preview(operation);
  return { preview, result: await stack.apply(preview) };
};
