import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '@omnideploy/core';
import type { EngineDiagnostic } from '../engine/messages.js';
import { run } from '../engine/run.js';
import { diagnosticOf } from '../errors/diagnostics.js';
import { engineProblem } from '../errors/explain.js';
import { writeFiles } from '../state/files.js';
import { initialise, makeFolder } from '../state/prepare.js';
import { type Context, interruptIfAsked } from './context.js';
import { desiredFiles } from './desired.js';

/** The engine's and the providers' own check of the files. Needs the providers, and reaches no cloud. */
export const validate = async (context: Context): Promise<readonly Diagnostic[]> => {
  const { deployment, engine, environment, naming } = context;
  await makeFolder(deployment.directory);
  const folder = await mkdtemp(join(deployment.directory, 'validate-'));
  try {
    const files = await desiredFiles(context);
    await writeFiles(folder, files);
    await initialise(context, files, { folder, backend: false });
    const { stdout, stderr } = await run(engine.path, {
      args: ['validate', '-json'],
      folder,
      environment,
      signal: deployment.host.signal,
    });
    interruptIfAsked(context);
    if (stdout.trim() === '') throw engineProblem(context, [{ severity: 'error', summary: stderr.trim() }]);
    const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly EngineDiagnostic[] };
    return diagnostics.map((one) => diagnosticOf(one, naming));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
