import type { DriftedResource } from '@omnideploy/core';
import type { ManagedResource } from '../state/read-state.js';
import type { Naming } from './changes.js';
import { differencesOf } from './differences.js';
import type { PlanDocument } from './document.js';

/** Each resource of the state with how it differs from what the engine found there. */
export const driftOf = (
  { resource_drift: drift = [] }: PlanDocument,
  resources: readonly ManagedResource[],
  naming: Naming,
): DriftedResource[] =>
  resources.map(({ address, type, id }) => {
    const found = drift.find((one) => one.address === address);
    const deleted = found?.change.actions.includes('delete') ?? false;
    const properties = found && !deleted ? differencesOf(found.change) : [];
    return {
      resource: naming(address),
      type,
      address,
      ...(id ? { physicalId: id } : {}),
      status: deleted ? 'deleted' : properties.length > 0 ? 'modified' : 'in-sync',
      properties,
    };
  });
