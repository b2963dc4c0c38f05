import type { StackStatus } from '@aws-sdk/client-cloudformation';

/** What can be done with a stack in a state. */
export interface Standing {
  /**
   * `ready`: can be changed. `planned`: only change sets, nothing was ever made. `failed-creation`:
   * its creation was rolled back, nothing is left. `busy`: a run is changing it. `stuck`: must be
   * mended first; `remedy` says how. `gone`: deleted.
   */
  readonly kind: 'ready' | 'planned' | 'failed-creation' | 'busy' | 'stuck' | 'gone';
  readonly remedy?: string;
}

const ready: Standing = { kind: 'ready' };
const busy: Standing = { kind: 'busy' };
const destroyFirst: Standing = {
  kind: 'stuck',
  remedy: 'Mend what the reason says, run omnideploy destroy, then up again.',
};
const cancelFirst: Standing = {
  kind: 'stuck',
  remedy: 'Mend what the reason says, then run omnideploy cancel: it has CloudFormation put everything back.',
};

/** Every state that a stack can have (CloudFormation API reference, 2026-11). */
export const STANDINGS: Readonly<Record<StackStatus, Standing>> = {
  CREATE_COMPLETE: ready,
  UPDATE_COMPLETE: ready,
  UPDATE_ROLLBACK_COMPLETE: ready,
  IMPORT_COMPLETE: ready,
  IMPORT_ROLLBACK_COMPLETE: ready,
  REVIEW_IN_PROGRESS: { kind: 'planned' },
  ROLLBACK_COMPLETE: { kind: 'failed-creation' },
  DELETE_COMPLETE: { kind: 'gone' },
  CREATE_IN_PROGRESS: busy,
  UPDATE_IN_PROGRESS: busy,
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: busy,
  DELETE_IN_PROGRESS: busy,
  ROLLBACK_IN_PROGRESS: busy,
  UPDATE_ROLLBACK_IN_PROGRESS: busy,
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: busy,
  IMPORT_IN_PROGRESS: busy,
  IMPORT_ROLLBACK_IN_PROGRESS: busy,
  CREATE_FAILED: destroyFirst,
  ROLLBACK_FAILED: destroyFirst,
  DELETE_FAILED: destroyFirst,
  UPDATE_FAILED: cancelFirst,
  UPDATE_ROLLBACK_FAILED: cancelFirst,
  IMPORT_ROLLBACK_FAILED: cancelFirst,
};
