import type { DeployEvent } from '../events/events.js';

/** What core and extensions have instead of a terminal: core never prints. */
export interface Host {
  emit(event: DeployEvent): void;
  /** Aborted when the user interrupts. An operation then stops as cleanly as its engine can. */
  readonly signal: AbortSignal;
}
