import type { Json } from '@omnideploy/core';
import { now } from '../account.js';
import { findInWorld } from '../engine/world.js';
import { differencesOf } from '../plan/difference.js';
import type { PropertyDifference, ResourceDrift } from '../state/drift.js';
import type { Cloud, StackResource } from '../state/model.js';

const asText = (value: Json | undefined): string =>
  value === undefined ? 'null' : typeof value === 'string' ? value : JSON.stringify(value);

/** Compares a resource as its stack made it with how it is. */
export const driftOf = (cloud: Cloud, region: string, record: StackResource): ResourceDrift => {
  const expected = record.properties;
  const checkedAt = now();
  const actual = findInWorld(cloud, region, record)?.properties;
  if (!actual) return { status: 'DELETED', checkedAt, expected, differences: [] };
  const differences = differencesOf(expected, actual).map(
    ({ path, before, after }): PropertyDifference => ({
      PropertyPath: `/${path.join('/')}`,
      ExpectedValue: asText(before),
      ActualValue: asText(after),
      DifferenceType: before === undefined ? 'ADD' : after === undefined ? 'REMOVE' : 'NOT_EQUAL',
    }),
  );
  return { status: differences.length > 0 ? 'MODIFIED' : 'IN_SYNC', checkedAt, expected, actual, differences };
};
