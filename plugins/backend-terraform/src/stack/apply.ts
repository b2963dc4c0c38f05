import { rm } from 'node:fs/promises';
import { type Change, event, type Preview, type Result } from '@omnideploy/core';
import { diagnosticsIn, readMessage } from '../engine/messages.js';
import { runFollowed } from '../engine/run-followed.js';
import { engineProblem, explain } from '../errors/explain.js';
import { progressReader } from '../events/progress.js';
import { protectState } from '../state/protect.js';
import { type Context, interruptIfAsked } from './context.js';
import { findDeployed } from './deployed.js';
import { outputsOf } from './outputs.js';
import { interruption, whatIsLeft } from './remedies.js';
import { removeStack } from './remove.js';
import { planFile } from './saved-plan.js';

const outputsNow = async (context: Context) =>
  outputsOf((await findDeployed({ ...context, deployment: uninterrupted(context) }))?.state, context.deployment.spec);

/** What is read after an operation is read whether the user has interrupted or not. */
const uninterrupted = ({ deployment }: Context): Context['deployment'] => ({
  ...deployment,
  host: { ...deployment.host, signal: new AbortController().signal },
});

const unchanged = async (context: Context, { operation }: Preview, start: number): Promise<Result> => ({
  operation,
  outcome: 'unchanged',
  changes: [],
  outputs: operation === 'destroy' ? {} : await outputsNow(context),
  diagnostics: [],
  duration: Math.round(performance.now() - start),
});

/** The changes that happened, with the ids that the platform gave. */
const happened = (changes: readonly Change[], done: ReadonlyMap<string, string | undefined>): Change[] =>
  changes.flatMap((change) => {
    if (!done.has(change.address)) return [];
    const physicalId = done.get(change.address) ?? change.physicalId;
    return [{ ...change, ...(physicalId ? { physicalId } : {}) }];
  });

/**
 * Applies the very plan that a preview saved.
 * @throws OmniDeployError `changed-since-preview`, `stack-locked`; nothing was changed then
 */
export const apply = async (context: Context, preview: Preview): Promise<Result> => {
  const start = performance.now();
  const file = await planFile(preview);
  if (file === undefined) return unchanged(context, preview, start);
  const { deployment, engine, folder, environment, naming } = context;
  const { host } = deployment;
  try {
    interruptIfAsked(context);
    const progress = progressReader(preview.changes, naming, (data) => host.emit(event('resource', data)));
    const { code, stdout, stderr } = await runFollowed(
      engine.path,
      { args: ['apply', '-input=false', '-json', file], folder, environment, signal: host.signal },
      `${file}.log`,
      (line) => progress.read(readMessage(line)),
    );
    const told = diagnosticsIn(stdout);
    const began = /"type":"apply_start"/.test(stdout);
    if (code !== 0 && !began && !host.signal.aborted)
      throw engineProblem(context, told.length > 0 ? told : [{ severity: 'error', summary: stderr.trim() }]);
    const outcome = code === 0 ? 'succeeded' : host.signal.aborted ? 'cancelled' : 'failed';
    const diagnostics = told.map((one) => explain(context, one));
    const result: Result = {
      operation: preview.operation,
      outcome,
      changes: happened(preview.changes, progress.done),
      outputs: preview.operation === 'destroy' ? {} : await outputsNow(context),
      diagnostics:
        outcome === 'cancelled'
          ? [interruption(context, preview, progress.done.size), ...diagnostics]
          : outcome === 'failed'
            ? whatIsLeft(preview.operation, diagnostics)
            : diagnostics,
      duration: Math.round(performance.now() - start),
    };
    if (outcome === 'succeeded' && preview.operation === 'destroy') await removeStack(context);
    return result;
  } finally {
    await rm(file, { force: true });
    await protectState(folder);
  }
};
