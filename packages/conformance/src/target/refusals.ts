import type { Target } from '@omnideploy/core';
import { covers, knownPaths } from './field-rules.js';
import { pattern, place } from './paths.js';
import type { Refusal } from './planning.js';

/** Maps whose keys are the user's own. */
const maps = ['environment', 'tags'];

/** What is wrong with how a target refuses: each refusal names a field that can exist, and says why. */
export const refusalFaults = ({ name }: Target, refusals: readonly Refusal[]): string[] => {
  const known = knownPaths();
  return refusals.flatMap(({ path, message }) => {
    const field = pattern(path);
    const exists = known.has(field) || [...maps, name].some((entry) => covers(entry, field));
    return [
      ...(exists ? [] : [`"${message}" is about "${field}", which is no field of a config`]),
      ...(message.trim() ? [] : [`the refusal of ${field} has no message`]),
    ];
  });
};

export const describeRefusals = (refusals: readonly Refusal[]): string =>
  refusals.map(({ path, message }) => `${place(path)}: ${message}`).join('\n');
