import type { DeployEvent } from '@omnideploy/core';
import type { Progress } from './progress.js';

/** Shows a running operation to people. */
export interface Display {
  show(progress: Progress, event: DeployEvent): void;
  /** Leaves what was shown last in place. Also called before anything else is printed. */
  end(): void;
}
