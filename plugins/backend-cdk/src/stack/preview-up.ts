import type { Change, Preview } from '@omnideploy/core';
import { saveChangeSet } from '../change-set/save.js';
import { resourceName } from '../template/metadata.js';
import type { Context } from './context.js';
import { type Desired, desired } from './desired.js';
import { type FoundStack, findStack, findTemplate, metadataIn } from './find.js';
import { checkChangeable } from './guard.js';
import { savePlan } from './plan.js';

const creations = ({ template }: Desired): Change[] =>
  Object.entries(template.Resources ?? {}).map(([address, { Type = '' }]) => ({
    action: 'create',
    resource: resourceName(metadataIn(template), address),
    type: Type,
    address,
    properties: [],
  }));

/** CloudFormation makes no change set for a stack that must be deleted first: all is made anew. */
const recreation = (context: Context, { stackId }: FoundStack, wanted: Desired): Preview => ({
  operation: 'up',
  changes: creations(wanted),
  diagnostics: [
    {
      code: 'stack-unusable',
      severity: 'warning',
      message: `The first creation of the stack ${context.stackName} failed and was undone, so its empty remains (ROLLBACK_COMPLETE) are deleted and it is made anew.`,
    },
  ],
  plan: savePlan({ kind: 'recreate', stackId, template: wanted.hash }),
});

/** Whether the last refresh, or another look for drift, found any. That is then changed back. */
const isDrifted = ({ stack }: FoundStack): boolean => stack.DriftInformation?.StackDriftStatus === 'DRIFTED';

/** What `up` would do, with a change set saved for exactly that. */
export const previewUp = async (context: Context): Promise<Preview> => {
  const wanted = desired(context);
  const [found, deployed] = await Promise.all([findStack(context), findTemplate(context)]);
  const present = found && found.standing.kind !== 'gone' ? found : undefined;
  if (present) await checkChangeable(context, present, deployed);
  if (present?.standing.kind === 'failed-creation') return recreation(context, present, wanted);
  const type = !present || present.standing.kind === 'planned' ? 'create' : 'update';
  const now = { template: deployed, drifted: present !== undefined && isDrifted(present) };
  const saved = await saveChangeSet(context, type, wanted, type === 'update' ? now : undefined);
  if (!saved) return { operation: 'up', changes: [], diagnostics: [] };
  return {
    operation: 'up',
    changes: saved.changes,
    diagnostics: [],
    plan: savePlan({ kind: 'change-set', type, ...saved.reference }),
  };
};
