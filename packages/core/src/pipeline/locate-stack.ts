import { nearest } from '../config/text/nearest.js';
import type { Backend, StackIdentity } from '../contracts/backend.js';
import { problem } from '../errors/error.js';
import { fullName, listStacks, type StackEntry } from '../state/stack-index.js';
import { checkRegion, checkStackName } from './check-names.js';
import { loadConfig } from './load-config.js';
import { findConfigFile } from './read-config-file.js';
import type { Request } from './request.js';
import { loadBackend } from './select-backend.js';

/** A stack that is to be read or destroyed: no plan is needed for that. */
export interface LocatedStack {
  readonly identity: StackIdentity;
  readonly backend: Backend;
  readonly target: string;
}

const isCalled = (entry: StackEntry, stack: string): boolean => entry.stack === stack || fullName(entry) === stack;

const remembered = async (request: Request, stack: string): Promise<StackEntry[]> =>
  (await listStacks(request.workDirectory)).filter(
    (entry) =>
      isCalled(entry, stack) &&
      entry.sandbox === (request.sandbox === true) &&
      (request.backend === undefined || entry.backend === request.backend) &&
      (request.region === undefined || entry.region === request.region),
  );

const fromEntry = async (
  request: Request,
  { name, stack, region, backend, target }: StackEntry,
): Promise<LocatedStack> => ({
  identity: { name, stack, region },
  backend: await loadBackend({ ...request, backend }),
  target,
});

const fromConfig = async (request: Request): Promise<LocatedStack> => {
  const { resolved } = await loadConfig(request, request.target);
  return {
    identity: {
      name: resolved.name,
      stack: checkStackName(request.stack ?? resolved.name),
      region: resolved.region,
    },
    backend: await loadBackend(request),
    target: request.target ?? '',
  };
};

/** The flags with which an entry is found. */
const flagsOf = ({ backend, region, sandbox }: StackEntry): string =>
  `--backend ${backend} --region ${region}${sandbox ? ' --sandbox' : ' without --sandbox'}`;

const unknown = async (request: Request, stack: string) => {
  const entries = await listStacks(request.workDirectory);
  const [elsewhere] = entries.filter((entry) => isCalled(entry, stack));
  if (elsewhere)
    return problem('stack-unknown', `No stack "${stack}" is known on this machine with these flags.`, {
      remedy: `There is one: ${flagsOf(elsewhere)}.`,
    });
  const near = nearest(stack, entries.map(fullName));
  return problem(
    'stack-unknown',
    `No stack "${stack}" is known on this machine.${near ? ` Did you mean "${near}"?` : ''}`,
    {
      remedy: 'Pass --config, or --backend and --region to look for it where the engine keeps it.',
    },
  );
};

/**
 * Finds the stack that a command means: the one that `--stack` names in the index; else the
 * config file's; else, with --backend and --region, the one of that very name in the cloud.
 * @throws OmniDeployError `stack-unknown`, or every problem of the config file
 */
export const locateStack = async (request: Request): Promise<LocatedStack> => {
  const { stack, config, backend, region } = request;
  if (stack === undefined || config !== undefined) return fromConfig(request);
  const entries = await remembered(request, stack);
  const [only] = entries;
  if (only && entries.length === 1) return fromEntry(request, only);
  if ((await findConfigFile(request)) !== undefined) return fromConfig(request);
  if (entries.length > 1)
    throw problem('stack-unknown', `Several stacks are called "${stack}": ${entries.map(fullName).join(', ')}.`, {
      remedy: 'Name one in full with --stack, or tell them apart with --backend and --region.',
    });
  if (backend !== undefined && region !== undefined)
    return {
      identity: { name: checkStackName(stack), stack, region: checkRegion(region) },
      backend: await loadBackend(request),
      target: '',
    };
  throw await unknown(request, stack);
};
