import { findInWorld } from '../engine/world.js';
import type { Change, ChangeDetail } from '../state/change-set.js';
import type { ResourceDrift } from '../state/drift.js';
import type { Cloud, Stack, StackResource } from '../state/model.js';
import { driftOf } from './compare.js';

/** The stack's resources as they are now instead of as they were deployed; those that are gone are left out. */
export const actualResources = (cloud: Cloud, stack: Stack): Record<string, StackResource> =>
  Object.fromEntries(
    Object.entries(stack.resources).flatMap(([id, { drift: _, ...record }]) => {
      if (record.physicalId === '') return [[id, record]];
      const actual = findInWorld(cloud, stack.region, record);
      return actual ? [[id, { ...record, properties: structuredClone(actual.properties) }]] : [];
    }),
  );

const explain = (detail: ChangeDetail, { differences, checkedAt }: ResourceDrift): ChangeDetail => {
  const { Target } = detail;
  const drifted = differences.find(({ PropertyPath }) => `/Properties${PropertyPath}` === Target.Path);
  return {
    ...detail,
    ...(drifted && { ChangeSource: 'NoModification' }),
    Target: {
      ...Target,
      BeforeValueFrom: 'ACTUAL_STATE',
      AfterValueFrom: 'TEMPLATE',
      ...(drifted && {
        Drift: {
          PreviousValue: drifted.ExpectedValue,
          ActualValue: drifted.ActualValue,
          DriftDetectionTimestamp: checkedAt,
        },
      }),
    },
  };
};

/**
 * The changes of a drift-aware change set, planned against the actual state: each says what is drift, and a resource
 * that the template describes as it is by now is a change too, of what is known about it alone.
 */
export const explainDrift = (
  cloud: Cloud,
  stack: Stack,
  changes: readonly Change[],
  kept: readonly string[],
): Change[] => {
  const driftById = new Map(
    Object.values(stack.resources)
      .filter(({ physicalId }) => physicalId !== '')
      .map((record) => [record.logicalId, driftOf(cloud, stack.region, record)]),
  );
  const explained = changes.map((change): Change => {
    const drift = driftById.get(change.LogicalResourceId);
    if (!drift) return change;
    return {
      ...change,
      ResourceDriftStatus: drift.status,
      Details: change.Details.map((detail) => explain(detail, drift)),
    };
  });
  const changed = new Set(changes.map(({ LogicalResourceId }) => LogicalResourceId));
  const synchronised = kept.flatMap((id): Change[] => {
    const record = stack.resources[id];
    const drift = driftById.get(id);
    if (!record || drift?.status !== 'MODIFIED' || changed.has(id)) return [];
    return [
      {
        Action: 'SyncWithActual',
        LogicalResourceId: id,
        PhysicalResourceId: record.physicalId,
        ResourceType: record.type,
        ResourceDriftStatus: drift.status,
        Scope: [],
        Details: [],
      },
    ];
  });
  return [...explained, ...synchronised];
};
