import type { Request } from '@omnideploy/core/pipeline';
import { workDirectory } from '@omnideploy/core/program';
import type { Context, FlagValues } from './define.js';
import type { stackFlags } from './flags.js';

/** What the pipeline is asked for, from the flags that every deploying command has. */
export const requestOf = (
  context: Pick<Context, 'terminal' | 'host' | 'registry'> & { readonly flags: FlagValues<typeof stackFlags> },
): Request => {
  const { config, target, backend, runtime, stack, region, sandbox } = context.flags;
  const { environment, directory } = context.terminal;
  const given = { config, target, backend, runtime, stack, region, sandbox };
  return {
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Request>),
    directory,
    workDirectory: workDirectory(environment),
    environment,
    registry: context.registry(),
    host: context.host(),
  };
};
