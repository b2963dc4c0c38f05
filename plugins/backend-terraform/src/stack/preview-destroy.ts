import type { Preview } from '@omnideploy/core';
import { changesOf } from '../plan/changes.js';
import type { Context } from './context.js';
import { findDeployed } from './deployed.js';
import { withoutSecrets } from './desired.js';
import { makePlan } from './plan.js';
import { removeLeftPlans } from './saved-plan.js';

/** What `destroy` would delete, with a plan saved for exactly that. */
export const previewDestroy = async (context: Context): Promise<Preview> => {
  const deployed = await findDeployed(context);
  if (!deployed) return { operation: 'destroy', changes: [], diagnostics: [] };
  await removeLeftPlans(context.folder);
  const { document, plan } = await makePlan(context, withoutSecrets(context, deployed.files), ['-destroy']);
  return {
    operation: 'destroy',
    changes: changesOf(document, context.naming),
    diagnostics: [],
    ...(plan === undefined ? {} : { plan }),
  };
};
