import { type Deployment, problem } from '@omnideploy/core';
import type { Engine } from '../engine/engine.js';
import type { Naming } from '../plan/changes.js';

/** What every operation on a stack has at hand. */
export interface Context {
  readonly deployment: Deployment;
  readonly engine: Engine;
  /** The stack's own folder; it need not exist. */
  readonly folder: string;
  /** What the engine is started with; no secret of the spec. */
  readonly environment: Deployment['environment'];
  /** The block that says where the state is, when it is not in the folder. */
  readonly backendBlock?: string;
  readonly naming: Naming;
}

/** @throws OmniDeployError `interrupted` when the user has interrupted */
export const interruptIfAsked = ({ deployment }: Context): void => {
  if (deployment.host.signal.aborted) throw problem('interrupted', 'Interrupted before anything was changed.');
};
