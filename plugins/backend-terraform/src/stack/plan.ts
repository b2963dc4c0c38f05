import { rm } from 'node:fs/promises';
import type { Json } from '@omnideploy/core';
import { diagnosticsIn, type EngineDiagnostic } from '../engine/messages.js';
import { run } from '../engine/run.js';
import { engineProblem } from '../errors/explain.js';
import type { PlanDocument } from '../plan/document.js';
import { type Context, interruptIfAsked } from './context.js';
import { newPlanFile, savePlan } from './saved-plan.js';

/** Further arguments of `plan`. */
export type PlanMode = '-destroy' | '-refresh-only' | '-refresh=false';

/** What the engine would do. */
export interface Planned {
  readonly document: PlanDocument;
  /** The handle of the saved plan; absent when nothing changes. */
  readonly plan?: Json;
  readonly warnings: readonly EngineDiagnostic[];
}

/** `show -json` of a saved plan. */
const show = async (context: Context, file: string): Promise<PlanDocument> => {
  const { code, stdout, stderr } = await run(context.engine.path, {
    args: ['show', '-json', file],
    folder: context.folder,
    environment: context.environment,
    signal: context.deployment.host.signal,
  });
  interruptIfAsked(context);
  if (code !== 0) throw engineProblem(context, [{ severity: 'error', summary: stderr.trim() }]);
  return JSON.parse(stdout) as PlanDocument;
};

/**
 * Plans into a file and reads it.
 * @throws OmniDeployError when the engine refuses
 */
export const makePlan = async (
  context: Context,
  environment: Context['environment'],
  modes: readonly PlanMode[] = [],
): Promise<Planned> => {
  const file = newPlanFile(context);
  try {
    const { code, stdout, stderr } = await run(context.engine.path, {
      args: ['plan', '-input=false', '-json', '-detailed-exitcode', ...modes, `-out=${file}`],
      folder: context.folder,
      environment,
      signal: context.deployment.host.signal,
    });
    interruptIfAsked(context);
    const diagnostics = diagnosticsIn(stdout);
    if (code !== 0 && code !== 2)
      throw engineProblem(
        context,
        diagnostics.length > 0 ? diagnostics : [{ severity: 'error', summary: stderr.trim() }],
      );
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
    if (code === 2) return { document: await show(context, file), plan: await savePlan(file), warnings };
    await rm(file, { force: true });
    return { document: {}, warnings };
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
};
