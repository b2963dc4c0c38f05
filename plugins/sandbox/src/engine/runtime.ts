import type { Store } from '../state/store.js';
import type { Running } from './settle.js';

/** A running sandbox: what it remembers, and the operations that are under way. */
export interface Runtime extends Store {
  /** Aborted when the server ends. */
  readonly closing: AbortSignal;
  /** By stack id. */
  readonly operations: Map<string, RunningOperation>;
  /** By change set id: change sets that are being looked into. */
  readonly analyses: Map<string, Running>;
}

export interface RunningOperation extends Running {
  /** Ends the operation early: what runs is cancelled, what has not begun does not begin. */
  readonly controller: AbortController;
  readonly done: Promise<void>;
}
