import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { now } from '../account.js';
import type { Runtime } from '../engine/runtime.js';
import { existing } from '../plan/changes.js';
import type { DriftDetection } from '../state/drift.js';
import type { Stack } from '../state/model.js';
import { driftOf } from './compare.js';

const DETECTION_MILLISECONDS = 2;

/** Older detections are forgotten, so that the state stays small. */
const REMEMBERED = 50;

/** Compares the stack's resources, or some of them, with how they are now. Answers how many drifted. */
const compare = (runtime: Runtime, stack: Stack, logicalIds: readonly string[]): number => {
  const chosen = Object.keys(stack.resources).filter((id) => logicalIds.length === 0 || logicalIds.includes(id));
  const drifts = chosen.flatMap((id) => {
    const record = existing(stack, id);
    if (!record) return [];
    record.drift = driftOf(runtime.cloud, stack.region, record);
    return [record.drift];
  });
  return drifts.filter(({ status }) => status === 'MODIFIED' || status === 'DELETED').length;
};

const finish = async (
  runtime: Runtime,
  stack: Stack,
  detection: DriftDetection,
  logicalIds: readonly string[],
): Promise<void> => {
  await pause(DETECTION_MILLISECONDS);
  detection.drifted = compare(runtime, stack, logicalIds);
  detection.status = 'DETECTION_COMPLETE';
  stack.drift = { status: detection.drifted > 0 ? 'DRIFTED' : 'IN_SYNC', checkedAt: now() };
  runtime.save();
};

/** Starts a drift detection; its state is under its id. */
export const startDetection = (runtime: Runtime, stack: Stack, logicalIds: readonly string[]): string => {
  const id = randomUUID();
  const detection: DriftDetection = { id, stackId: stack.id, status: 'DETECTION_IN_PROGRESS', drifted: 0, at: now() };
  const kept = Object.entries(runtime.cloud.driftDetections).slice(-REMEMBERED);
  runtime.cloud.driftDetections = Object.fromEntries([...kept, [id, detection]]);
  void finish(runtime, stack, detection, logicalIds);
  return id;
};
