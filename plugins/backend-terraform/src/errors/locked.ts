import { type OmniDeployError, problem } from '@omnideploy/core';
import { describeOwner, lockOwnerIn } from './lock.js';

/** The error about a state that another run has locked; undefined when the text is about something else. */
export const lockedProblem = (text: string): OmniDeployError | undefined => {
  const owner = lockOwnerIn(text);
  if (!owner && !text.includes('Error acquiring the state lock')) return undefined;
  return problem('stack-locked', owner ? describeOwner(owner) : 'Another run has locked the state.', {
    remedy: 'Wait until it ends. If it is no longer running, release its lock with omnideploy cancel.',
  });
};
