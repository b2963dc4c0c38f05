import type { Backend } from '../contracts/backend.js';
import type { Sandbox } from '../contracts/sandbox.js';
import { problem } from '../errors/error.js';
import { packageOf } from '../registry/known.js';
import type { Registry } from '../registry/registry.js';
import { defaultBackend, type Request } from './request.js';

const SANDBOX = 'sandbox';

export const loadSandbox = (registry: Registry): Promise<Sandbox> => registry.load('sandbox', SANDBOX);

const installedFor = async (registry: Registry, sandbox: Sandbox): Promise<Backend[]> => {
  const usable = registry.list('backend').filter(({ fault }) => fault === undefined);
  const backends = await Promise.all(usable.map(({ name }) => registry.load('backend', name)));
  return backends.filter(({ dialect }) => sandbox.dialects.includes(dialect));
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
    const [first] = await installedFor(registry, sandbox);
    if (first) return first;
    throw problem('extension-not-installed', 'No installed backend works with the sandbox.', {
      remedy: `omnideploy plugins install ${packageOf('backend', 'cdk')}.`,
    });
  }
  const backend = await registry.load('backend', request.backend);
  if (sandbox.dialects.includes(backend.dialect)) return backend;
  const working = (await installedFor(registry, sandbox)).map(({ name }) => name);
  throw problem('combination-refused', `The backend ${backend.name} does not work with the sandbox.`, {
    remedy: `Use --backend ${working.join(' or ') || 'cdk'} with --sandbox.`,
  });
};
