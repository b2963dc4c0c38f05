import type { Capability, Stack, StackIdentity } from '../contracts/backend.js';
import type { Diagnostic } from '../contracts/diagnostic.js';
import type { Drift, Outputs, Result } from '../contracts/outcome.js';
import { problem } from '../errors/error.js';
import { announce } from './announce.js';
import { loadConfig } from './load-config.js';
import { locateStack } from './locate-stack.js';
import { openStack } from './open-stack.js';
import { makePlan, makeTargetPlan, type Plan } from './plan.js';
import { defaultBackend, defaultTarget, type Request } from './request.js';

const cannot = (backend: string, capability: Capability) =>
  problem('combination-refused', `The backend ${backend} cannot do that: it does not claim "${capability}".`, {
    remedy: 'omnideploy backends lists what is installed.',
  });

const openLocated = async (request: Request): Promise<{ stack: Stack; identity: StackIdentity; backend: string }> => {
  const { backend, identity } = await locateStack(request);
  return { stack: await openStack(request, backend, identity), identity, backend: backend.name };
};

/** The outputs that the stack has now. @throws OmniDeployError `stack-not-found` */
export const outputs = async (request: Request): Promise<{ identity: StackIdentity; outputs: Outputs }> => {
  const { stack, identity } = await openLocated(request);
  return { identity, outputs: await stack.outputs() };
};

/** Asks the platform what has been changed behind the engine's back. */
export const refresh = async (request: Request): Promise<{ identity: StackIdentity; drift: Drift }> => {
  const { stack, identity, backend } = await openLocated(request);
  if (!stack.refresh) throw cannot(backend, 'refresh');
  const look = stack.refresh.bind(stack);
  return { identity, drift: await announce(request, 'refresh', identity.stack, look) };
};

/** Ends what another run left unfinished. */
export const cancel = async (request: Request): Promise<{ identity: StackIdentity; result: Result }> => {
  const { stack, identity, backend } = await openLocated(request);
  if (!stack.cancel) throw cannot(backend, 'cancel');
  return { identity, result: await stack.cancel() };
};

/** Files that deploy the same stack without OmniDeploy. Reaches no cloud. */
export const generate = async (request: Request): Promise<{ plan: Plan; files: ReadonlyMap<string, string> }> => {
  const plan = await makePlan(request);
  const stack = await openStack(request, plan.backend, plan.identity, { plan, offline: true });
  if (!stack.generate) throw cannot(plan.backend.name, 'generate');
  return { plan, files: await stack.generate() };
};

/** What `validate` looked at: the config alone, or with a target, a backend, and the engine's own validator. */
export interface Validation {
  readonly file: string;
  readonly checked: 'config' | 'target' | 'plan' | 'engine';
  readonly diagnostics: readonly Diagnostic[];
}

const isInstalled = ({ registry }: Request, kind: 'target' | 'backend', name: string): boolean =>
  registry.list(kind).some((entry) => entry.name === name);

/** Whether the target, or the backend, is named or the default one is installed. */
const isWanted = (request: Request, kind: 'target' | 'backend'): boolean =>
  request[kind] !== undefined || isInstalled(request, kind, kind === 'target' ? defaultTarget : defaultBackend);

/**
 * Checks the config file; with its target, and then with its backend, when they are named or the
 * default ones are installed. `deep` has the engine's own validator look too. Reaches no cloud.
 */
export const validate = async (request: Request, { deep = false } = {}): Promise<Validation> => {
  const withBackend = deep || request.sandbox === true || isWanted(request, 'backend');
  if (!withBackend && !isWanted(request, 'target')) {
    const { file, warnings } = await loadConfig(request);
    return { file, checked: 'config', diagnostics: warnings };
  }
  if (!withBackend) {
    const { file, diagnostics } = await makeTargetPlan(request);
    return { file, checked: 'target', diagnostics };
  }
  const plan = await makePlan(request);
  if (!deep) return { file: plan.file, checked: 'plan', diagnostics: plan.diagnostics };
  const stack = await openStack(request, plan.backend, plan.identity, { plan, offline: true });
  if (!stack.validate) throw cannot(plan.backend.name, 'validate');
  return { file: plan.file, checked: 'engine', diagnostics: [...plan.diagnostics, ...(await stack.validate())] };
};
