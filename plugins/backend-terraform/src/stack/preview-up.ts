import type { Preview } from '@omnideploy/core';
import { diagnosticOf } from '../errors/diagnostics.js';
import { changesOf } from '../plan/changes.js';
import { writeFiles } from '../state/files.js';
import { initialise } from '../state/prepare.js';
import type { Context } from './context.js';
import { desiredFiles, withSecrets } from './desired.js';
import { makePlan } from './plan.js';
import { removeLeftPlans } from './saved-plan.js';

/** What `up` would do, with a plan saved for exactly that. */
export const previewUp = async (context: Context): Promise<Preview> => {
  const { folder, naming } = context;
  const files = await desiredFiles(context);
  await writeFiles(folder, files);
  await removeLeftPlans(folder);
  const [environment] = await Promise.all([withSecrets(context, files), initialise(context, files)]);
  const { document, plan, warnings } = await makePlan(context, environment);
  return {
    operation: 'up',
    changes: changesOf(document, naming),
    diagnostics: warnings.map((warning) => diagnosticOf(warning, naming)),
    ...(plan === undefined ? {} : { plan }),
  };
};
