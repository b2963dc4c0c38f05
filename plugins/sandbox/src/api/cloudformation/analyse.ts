import { actualResources, explainDrift } from '../../drift/actual-state.js';
import { importerOf } from '../../engine/desired.js';
import type { Runtime } from '../../engine/runtime.js';
import { messageOf } from '../../message.js';
import { type Blueprint, blueprintOf } from '../../plan/blueprint.js';
import { isEmptyPlan, type Plan, planChanges } from '../../plan/changes.js';
import type { ChangeSet } from '../../state/change-set.js';
import type { Stack } from '../../state/model.js';

const NO_CHANGES =
  "The submitted information didn't contain changes. Submit different information to create a change set.";

const EARLY_VALIDATION =
  'The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.';

const planOf = ({ cloud }: Runtime, stack: Stack, blueprint: Blueprint, { deploymentMode }: ChangeSet): Plan => {
  const importer = importerOf(cloud, stack.region);
  if (!deploymentMode) return planChanges(stack, blueprint, importer);
  const plan = planChanges({ ...stack, resources: actualResources(cloud, stack) }, blueprint, importer);
  return { ...plan, changes: explainDrift(cloud, stack, plan.changes, blueprint.order) };
};

/** Finds out what a new change set would do, and whether it can be executed. */
export const analyse = async (runtime: Runtime, stack: Stack, changeSet: ChangeSet): Promise<void> => {
  const fail = (statusReason: string): void => {
    Object.assign(changeSet, { status: 'FAILED', executionStatus: 'UNAVAILABLE', statusReason });
  };
  changeSet.status = 'CREATE_IN_PROGRESS';
  try {
    const blueprint = await blueprintOf(stack, changeSet.source);
    const plan = planOf(runtime, stack, blueprint, changeSet);
    changeSet.changes = plan.changes;
    changeSet.problems = plan.problems;
    if (plan.problems.length > 0) fail(EARLY_VALIDATION);
    else if (isEmptyPlan(plan, stack, blueprint)) fail(NO_CHANGES);
    else Object.assign(changeSet, { status: 'CREATE_COMPLETE', executionStatus: 'AVAILABLE' });
  } catch (error) {
    fail(messageOf(error));
  }
  runtime.save();
};
