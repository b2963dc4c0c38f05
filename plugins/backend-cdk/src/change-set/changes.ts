import type { ResourceChange } from '@aws-sdk/client-cloudformation';
import type { Action, Change, PropertyChange } from '@omnideploy/core';
import { resourceName, type StackMetadata } from '../template/metadata.js';
import { dotted, propertiesOf } from './properties.js';
import type { SecretFinder } from './secrets.js';

const actionOf = ({ Action, Replacement }: ResourceChange): Action => {
  if (Action === 'Add') return 'create';
  if (Action === 'Remove') return 'delete';
  if (Action === 'Import') return 'import';
  if (Action === 'SyncWithActual') return 'none';
  return Replacement === 'True' ? 'replace' : 'update';
};

const KEPT: Readonly<Record<string, string>> = {
  Retain: 'It is taken out of the stack and kept: its deletion policy is Retain.',
  Snapshot: 'A snapshot is kept: its deletion policy is Snapshot.',
};

const causeOf = (
  { Action, Replacement, PolicyAction, Details = [] }: ResourceChange,
  properties: readonly PropertyChange[],
): string | undefined => {
  if (Action === 'Remove') return KEPT[PolicyAction ?? ''] ?? 'The config asks for it no more.';
  const forcing = properties
    .filter(({ replaces }) => replaces !== undefined && replaces !== 'no')
    .map(({ path }) => path);
  if (Action !== 'Modify' || forcing.length === 0) return undefined;
  const by = new Set(Details.flatMap(({ CausingEntity }) => (CausingEntity ? [CausingEntity] : [])));
  const because = by.size > 0 ? `, because of ${[...by].join(', ')}` : '';
  return Replacement === 'True'
    ? `${forcing.join(', ')} cannot be changed in place${because}.`
    : `${forcing.join(', ')} may not be changeable in place${because}.`;
};

/** What somebody did to the resource elsewhere, in a change set that compares with how resources are. */
const driftOf = ({ Action, ResourceDriftStatus, Details = [] }: ResourceChange): string | undefined => {
  if (Action === 'SyncWithActual') return 'Somebody changed it elsewhere to what the config wants by now.';
  if (ResourceDriftStatus === 'DELETED') return 'Somebody deleted it elsewhere.';
  if (ResourceDriftStatus !== 'MODIFIED') return undefined;
  const names = Details.flatMap(({ Target }) => (Target?.Drift && Target.Path ? [dotted(Target.Path)] : []));
  return names.length > 0 ? `Somebody changed ${[...new Set(names)].join(', ')} elsewhere.` : undefined;
};

/** One resource's part of a change set, in core's words. */
export const changeOf = (
  change: ResourceChange,
  metadata: StackMetadata | undefined,
  secrets: SecretFinder,
): Change => {
  const address = change.LogicalResourceId ?? '';
  const properties = propertiesOf(change, secrets);
  const causes = [driftOf(change), causeOf(change, properties)].filter((cause) => cause !== undefined);
  return {
    action: actionOf(change),
    resource: resourceName(metadata, address),
    type: change.ResourceType ?? '',
    address,
    ...(change.PhysicalResourceId ? { physicalId: change.PhysicalResourceId } : {}),
    properties,
    ...(causes.length > 0 ? { cause: causes.join(' ') } : {}),
  };
};
