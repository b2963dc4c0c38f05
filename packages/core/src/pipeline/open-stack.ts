import { join } from 'node:path';
import type { Backend, CloudAccess, Deployment, Stack, StackIdentity } from '../contracts/backend.js';
import { problem } from '../errors/error.js';
import { resolveSecret } from '../secrets/resolve-secret.js';
import { realm } from '../state/work-directory.js';
import type { Plan } from './plan.js';
import type { Request } from './request.js';
import { loadSandbox } from './select-backend.js';

/** Where the sandbox keeps its state. */
export const sandboxDirectory = (workDirectory: string): string => join(realm(workDirectory, true), 'cloud');

const startSandbox = async ({ registry, workDirectory }: Request): Promise<CloudAccess> => {
  const sandbox = await loadSandbox(registry);
  return (await sandbox.start({ directory: sandboxDirectory(workDirectory) })).access;
};

/** In the sandbox a backend does not even see the user's own AWS settings. */
const environmentFor = ({ environment, sandbox }: Request): Deployment['environment'] =>
  sandbox ? Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('AWS_'))) : environment;

const secretReader =
  (request: Request, plan: Plan | undefined): Deployment['secret'] =>
  async (name) => {
    const reference = plan?.spec.secrets.find((secret) => secret.name === name);
    if (!plan || !reference) throw problem('unexpected', `The secret ${name} is not declared.`);
    return resolveSecret(reference, request.environment, request.registry);
  };

/**
 * Opens a stack with its backend, in the sandbox or the real cloud. `offline` gives the sandbox no
 * reason to start, for operations that reach no cloud.
 */
export const openStack = async (
  request: Request,
  backend: Backend,
  identity: StackIdentity,
  options: { plan?: Plan; offline?: boolean } = {},
): Promise<Stack> => {
  const cloud = request.sandbox && !options.offline ? await startSandbox(request) : undefined;
  return backend.open({
    identity,
    ...(options.plan ? { spec: options.plan.spec, record: options.plan.record } : {}),
    directory: join(realm(request.workDirectory, request.sandbox === true), backend.name),
    environment: environmentFor(request),
    ...(cloud ? { cloud } : {}),
    secret: secretReader(request, options.plan),
    host: request.host,
  });
};
