import type { Action, Change, Json } from '@omnideploy/core';
import { differencesOf } from './differences.js';
import type { PlanDocument, ResourceChange, ValueChange } from './document.js';

/** The spec's id of what the engine keeps at an address. */
export type Naming = (address: string) => string;

const actionOf = ({ actions, importing }: ValueChange): Action => {
  if (actions.includes('delete') && actions.includes('create')) return 'replace';
  const [action] = actions;
  if (action === 'create' || action === 'update' || action === 'delete') return action;
  return importing ? 'import' : 'none';
};

/** The engine's reasons in a sentence. Those that only repeat what the action says have none. */
const REASONS: Readonly<Record<string, string>> = {
  replace_because_tainted: 'Its creation did not complete, so it is made anew.',
  replace_by_request: 'Its replacement was asked for.',
  replace_by_triggers: 'Something that it depends on is replaced.',
  delete_because_no_resource_config: 'The config asks for it no more.',
  delete_because_wrong_repetition: 'The config asks for it no more.',
  delete_because_count_index: 'The config asks for fewer.',
  delete_because_each_key: 'The config asks for it no more.',
};

const physicalIdOf = ({ before }: ValueChange): string | undefined => {
  const id: Json | undefined = typeof before === 'object' && before !== null && 'id' in before ? before.id : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
};

const changeOf = ({ address, type, change, action_reason: reason }: ResourceChange, naming: Naming): Change => {
  const action = actionOf(change);
  const properties = action === 'delete' ? [] : differencesOf(change);
  const fixed = properties.filter(({ replaces }) => replaces === 'yes').map(({ path }) => path);
  const cause =
    REASONS[reason ?? ''] ??
    (action === 'replace' && fixed.length > 0 ? `${fixed.join(', ')} cannot be changed in place.` : undefined);
  const physicalId = physicalIdOf(change);
  return {
    action,
    resource: naming(address),
    type,
    address,
    ...(physicalId ? { physicalId } : {}),
    properties,
    ...(cause ? { cause } : {}),
  };
};

/** What a plan does to resources, in core's words. */
export const changesOf = ({ resource_changes: changes = [] }: PlanDocument, naming: Naming): Change[] =>
  changes
    .filter(({ mode }) => mode === 'managed')
    .map((change) => changeOf(change, naming))
    .filter(({ action }) => action !== 'none');
