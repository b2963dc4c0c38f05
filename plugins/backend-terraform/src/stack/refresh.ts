import { type Drift, event } from '@omnideploy/core';
import { driftOf } from '../plan/drift.js';
import type { Context } from './context.js';
import { findDeployed } from './deployed.js';
import { withoutSecrets } from './desired.js';
import { notFound } from './outputs.js';
import { makePlan } from './plan.js';
import { discard } from './saved-plan.js';

/** Has the engine compare what it deployed with what is there. Nothing is changed, its state neither. */
export const refresh = async (context: Context): Promise<Drift> => {
  const start = performance.now();
  const deployed = await findDeployed(context);
  if (!deployed) throw notFound(context);
  context.deployment.host.emit(
    event('operation-progress', { message: 'Comparing each resource with what was deployed' }),
  );
  const { document, plan } = await makePlan(context, withoutSecrets(context, deployed.files), ['-refresh-only']);
  if (plan !== undefined) await discard(context, { operation: 'refresh', changes: [], diagnostics: [], plan });
  return {
    resources: driftOf(document, deployed.state.resources, context.naming),
    diagnostics: [],
    duration: Math.round(performance.now() - start),
  };
};
