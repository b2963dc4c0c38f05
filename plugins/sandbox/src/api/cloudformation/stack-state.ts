import type { Stack } from '../../state/model.js';
import { validationError } from '../error.js';

/** Statuses from which an update may begin. */
const UPDATABLE = new Set([
  'CREATE_COMPLETE',
  'CREATE_FAILED',
  'UPDATE_COMPLETE',
  'UPDATE_FAILED',
  'UPDATE_ROLLBACK_COMPLETE',
]);

/** @throws ApiError ValidationError when the stack is in a status that allows no update */
export const requireUpdatable = (stack: Stack): void => {
  if (UPDATABLE.has(stack.status)) return;
  throw validationError(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`);
};

/** @throws ApiError ValidationError when the stack is in none of the statuses */
export const requireStatus = (stack: Stack, statuses: readonly string[], verb: string): void => {
  if (statuses.includes(stack.status)) return;
  throw validationError(`Stack:${stack.id} is in ${stack.status} state and can not be ${verb}.`);
};
