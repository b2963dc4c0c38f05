import type { Backend } from '../contracts/backend.js';
import type { Sandbox } from '../contracts/sandbox.js';
import { problem } from '../errors/error.js';
import { packageOf } from '../registry/known.js';
import type { Registry } from '../registry/registry.js';
import { defaultBackend, type Request } from './request.js';

const SANDBOX = 'sandbox';

export const loadSandbox = (registry: Registry): Promise<Sandbox> => registry.load('sandbox', SANDBOX);

/** The first installed backend that works with the sandbox. One that cannot be loaded is passed over. */
const firstFor = async (registry: Registry, sandbox: Sandbox): Promise<Backend | undefined> => {
  for (const { name, fault } of registry.list('backend')) {
    if (fault !== undefined) continue;
    const backend = await registry.load('backend', name).catch(() => undefined);
    if (backend && sandbox.dialects.includes(backend.dialect)) return backend;
  }
  return undefined;
};

/**
 * The backend that the request names, or the default one. In the sandbox only a backend whose
 * services the sandbox speaks will do, and one that is installed is the default.
 */
export const loadBackend = async (request: Request): Promise<Backend> => {
  const { registry } = request;
  if (!request.sandbox) return registry.load('backend', request.backend ?? defaultBackend);
  const sandbox = await loadSandbox(registry);
  if (request.backend === undefined) {
    const first = await firstFor(registry, sandbox);
    if (first) return first;
    throw problem('extension-not-installed', 'No installed backend works with the sandbox.', {
      remedy: `To install one: omnideploy plugins install ${packageOf('backend', 'cdk')}`,
    });
  }
  const backend = await registry.load('backend', request.backend);
  if (sandbox.dialects.includes(backend.dialect)) return backend;
  const working = await firstFor(registry, sandbox);
  throw problem('combination-refused', `The backend ${backend.name} does not work with the sandbox.`, {
    remedy: `Use --backend ${working?.name ?? 'cdk'} with --sandbox.`,
  });
};
