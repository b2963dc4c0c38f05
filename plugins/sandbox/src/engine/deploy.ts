import { messageOf } from '../message.js';
import type { Blueprint } from '../plan/blueprint.js';
import { outputsOf } from '../plan/outputs.js';
import type { Stack } from '../state/model.js';
import { liveScope } from './desired.js';
import { checkExports, importsOf } from './exports.js';
import { provision } from './provision.js';
import type { Runtime } from './runtime.js';
import { runUntilFailure } from './schedule.js';

const failedWith = (stack: Stack, status: string): string[] =>
  Object.values(stack.resources)
    .filter((record) => record.status === status)
    .map(({ logicalId }) => logicalId);

/** The reason of a failed deployment in CloudFormation's words. */
const failureReason = (stack: Stack): string => {
  const created = failedWith(stack, 'CREATE_FAILED');
  const updated = failedWith(stack, 'UPDATE_FAILED');
  return [
    created.length > 0 ? `The following resource(s) failed to create: [${created.join(', ')}]. ` : '',
    updated.length > 0 ? `The following resource(s) failed to update: [${updated.join(', ')}]. ` : '',
  ].join('');
};

/** Makes the stack's resources be as the blueprint says, then its outputs. Answers the reason when it failed. */
export const deploy = async (
  runtime: Runtime,
  stack: Stack,
  blueprint: Blueprint,
  signal: AbortSignal,
): Promise<string | undefined> => {
  const isDone = await runUntilFailure(
    blueprint.dependencies,
    (id, stepSignal) => provision(runtime, stack, blueprint, id, stepSignal),
    signal,
  );
  if (!isDone) return failureReason(stack);
  try {
    const outputs = outputsOf(blueprint, liveScope(runtime.cloud, stack, blueprint));
    checkExports(runtime.cloud, stack, outputs);
    stack.outputs = outputs;
    stack.imports = importsOf(runtime.cloud, stack, blueprint);
  } catch (error) {
    return `${messageOf(error)} `;
  }
  return undefined;
};
