import type { Change, ResourceProgress } from '@omnideploy/core';
import type { Hook, Message } from '../engine/messages.js';
import type { Naming } from '../plan/changes.js';

const STATUSES = { apply_start: 'running', apply_complete: 'succeeded', apply_errored: 'failed' } as const;

const ACTIONS: ReadonlySet<string> = new Set(['create', 'update', 'delete']);

const isAction = (action: string): action is 'create' | 'update' | 'delete' => ACTIONS.has(action);

/** What has happened while the engine applied. */
export interface Applied {
  /** The platform's id of each address that is done. */
  readonly done: ReadonlyMap<string, string | undefined>;
}

/**
 * Turns the engine's messages into core's events. A replacement is a deletion and a creation for the
 * engine, and one thing for us: it begins with the first and ends with the second.
 */
export const progressReader = (
  changes: readonly Change[],
  naming: Naming,
  tell: (progress: ResourceProgress) => void,
): Applied & { read(message: Message): void } => {
  const replaced = new Set(changes.filter(({ action }) => action === 'replace').map(({ address }) => address));
  const halfDone = new Set<string>();
  const done = new Map<string, string | undefined>();

  /** Whether the message is about the inner end of a replacement: its first half's end, or its second's beginning. */
  const isInner = (type: keyof typeof STATUSES, address: string): boolean => {
    if (!replaced.has(address)) return false;
    if (type === 'apply_start') return halfDone.has(address);
    if (type === 'apply_errored' || halfDone.has(address)) return false;
    halfDone.add(address);
    return true;
  };

  const progressOf = (hook: Hook, type: keyof typeof STATUSES): ResourceProgress | undefined => {
    const { addr, resource_type } = hook.resource;
    if (!isAction(hook.action) || isInner(type, addr)) return undefined;
    return {
      resource: naming(addr),
      type: resource_type,
      action: replaced.has(addr) ? 'replace' : hook.action,
      status: STATUSES[type],
      ...(hook.id_value ? { physicalId: hook.id_value } : {}),
    };
  };

  return {
    done,
    read: (message) => {
      if (message.type === 'other' || message.type === 'diagnostic') return;
      const progress = progressOf(message.hook, message.type);
      if (!progress) return;
      if (progress.status === 'succeeded') done.set(message.hook.resource.addr, message.hook.id_value);
      tell(progress);
    },
  };
};
