import { join } from 'node:path';
import type { Backend, Stack, StackIdentity } from '../contracts/backend.js';
import type { Preview, Result } from '../contracts/outcome.js';
import { withLock } from '../state/lock.js';
import { forgetStack, fullName, rememberStack, type StackEntry } from '../state/stack-index.js';
import { realm } from '../state/work-directory.js';
import { announce } from './announce.js';
import { locateStack } from './locate-stack.js';
import { openStack } from './open-stack.js';
import { makePlan } from './plan.js';
import type { Request } from './request.js';

/** Who decides whether a preview is applied. */
export interface Approval {
  /**
   * Called when the config has been found sound, before any cloud is reached.
   * @throws OmniDeployError `confirmation-needed` when nobody could answer
   */
  ready?(): void;
  /** Shows the preview to whoever decides. False leaves everything as it is. */
  confirm(preview: Preview, identity: StackIdentity): Promise<boolean>;
}

const decline: Approval = { confirm: async () => false };

/** How `up` or `destroy` ended; without a result when the preview was declined. */
export interface Run {
  readonly identity: StackIdentity;
  readonly preview: Preview;
  readonly result?: Result;
}

interface Target {
  readonly identity: StackIdentity;
  readonly backend: Backend;
  readonly target: string;
}

/** Two runs on this machine never work on one stack at once; between machines the engine decides. */
const locked = <T>(request: Request, { backend, identity }: Target, operation: string, work: () => Promise<T>) =>
  withLock(
    join(
      realm(request.workDirectory, request.sandbox === true),
      'locks',
      `${backend.name}.${identity.region}.${fullName(identity)}.lock`,
    ),
    operation,
    work,
  );

const entryOf = (request: Request, { backend, identity, target }: Target, outcome: string): StackEntry => ({
  ...identity,
  backend: backend.name,
  target,
  sandbox: request.sandbox === true,
  outcome,
  updated: new Date().toISOString(),
});

const isGone = ({ operation, outcome }: Result): boolean =>
  operation === 'destroy' && (outcome === 'succeeded' || outcome === 'unchanged');

const remember = (request: Request, target: Target, result: Result): Promise<void> => {
  const entry = entryOf(request, target, result.outcome);
  return isGone(result) ? forgetStack(request.workDirectory, entry) : rememberStack(request.workDirectory, entry);
};

/** Preview, ask, apply exactly that, remember: the right half of the pipeline. */
const change = async (
  request: Request,
  target: Target,
  stack: Stack,
  operation: 'up' | 'destroy',
  approval: Approval,
): Promise<Run> => {
  const { identity } = target;
  const preview = await announce(request, 'preview', identity.stack, () => stack.preview(operation));
  let agreed = false;
  try {
    agreed = await approval.confirm(preview, identity);
  } finally {
    if (!agreed) await stack.discard(preview);
  }
  if (!agreed) return { identity, preview };
  // A run that is killed leaves a stack that has to be found again.
  if (operation === 'up' && preview.plan !== undefined)
    await rememberStack(request.workDirectory, entryOf(request, target, 'unfinished'));
  const result = await announce(
    request,
    operation,
    identity.stack,
    () => stack.apply(preview),
    ({ outcome }) => outcome,
  );
  await remember(request, target, result);
  return { identity, preview, result };
};

/** Makes the cloud what the config file says. */
export const up = async (request: Request, approval: Approval): Promise<Run> => {
  const plan = await makePlan(request);
  approval.ready?.();
  const target = { ...plan, target: plan.target.name };
  return locked(request, target, 'up', async () =>
    change(request, target, await openStack(request, plan.backend, plan.identity, { plan }), 'up', approval),
  );
};

/** What `up` would do. Nothing is changed and nothing is left behind. */
export const preview = async (request: Request): Promise<Run> => {
  const plan = await makePlan(request);
  const target = { ...plan, target: plan.target.name };
  return locked(request, target, 'preview', async () =>
    change(request, target, await openStack(request, plan.backend, plan.identity, { plan }), 'up', decline),
  );
};

/** Deletes all that the stack made, found by config file or by name. */
export const destroy = async (request: Request, approval: Approval): Promise<Run> => {
  const target = await locateStack(request);
  approval.ready?.();
  return locked(request, target, 'destroy', async () =>
    change(request, target, await openStack(request, target.backend, target.identity), 'destroy', approval),
  );
};
