import type { ResourceProgress } from '@omnideploy/core';

const running = {
  create: 'creating',
  update: 'updating',
  replace: 'replacing',
  delete: 'deleting',
  import: 'importing',
} as const;

/** What has become of a resource, by the action. */
export const done = {
  create: 'created',
  update: 'updated',
  replace: 'replaced',
  delete: 'deleted',
  import: 'imported',
} as const;

/** `creating`, `created`, `failed`; with what the engine undoes marked. */
export const verb = ({ action, status, rollback }: ResourceProgress): string => {
  const word = status === 'running' ? running[action] : status === 'succeeded' ? done[action] : status;
  return rollback ? `${word} (rollback)` : word;
};
