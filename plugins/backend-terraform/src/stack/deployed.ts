import { readFiles, writeFiles } from '../state/files.js';
import { initialise } from '../state/prepare.js';
import { readState, type State } from '../state/read-state.js';
import type { Context } from './context.js';

/** A stack that is there: its state, and the files in its folder. */
export interface Deployed {
  readonly state: State;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The stack as it was deployed, ready for the engine to work on; undefined when there is none.
 * A folder that this machine does not have yet gets what says where the state is.
 */
export const findDeployed = async (context: Context): Promise<Deployed | undefined> => {
  const { folder, backendBlock } = context;
  let files = await readFiles(folder);
  if (files.size === 0) {
    if (backendBlock === undefined) return undefined;
    files = new Map([['versions.tf', `terraform {\n${backendBlock.replace(/^(?=.)/gm, '  ')}\n}\n`]]);
    await writeFiles(folder, files);
  }
  await initialise(context, files);
  const state = await readState(context);
  return state ? { state, files } : undefined;
};
