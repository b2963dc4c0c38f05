import { deleteChangeSet, describeChangeSet, listChangeSets } from './change-sets.js';
import { createChangeSet } from './create-change-set.js';
import { describeStacks, listStacks } from './describe-stacks.js';
import {
  describeStackDriftDetectionStatus,
  describeStackResourceDrifts,
  detectStackDrift,
  detectStackResourceDrift,
} from './drift.js';
import { describeEvents, describeStackEvents } from './events.js';
import { executeChangeSet } from './execute.js';
import { listExports, listImports } from './exports.js';
import type { Handler } from './handler.js';
import { describeStackResource, describeStackResources, listStackResources } from './resources.js';
import { cancelUpdateStack, continueUpdateRollback, rollbackStack } from './rollback.js';
import { listHookResults, updateTerminationProtection } from './settings.js';
import { createStack, deleteStack, updateStack } from './stacks.js';
import { getTemplate, getTemplateSummary, validateTemplate } from './templates.js';

/** Every CloudFormation action that the sandbox speaks. */
export const actions: Readonly<Record<string, Handler>> = {
  CancelUpdateStack: cancelUpdateStack,
  ContinueUpdateRollback: continueUpdateRollback,
  CreateChangeSet: createChangeSet,
  CreateStack: createStack,
  DeleteChangeSet: deleteChangeSet,
  DeleteStack: deleteStack,
  DescribeChangeSet: describeChangeSet,
  DescribeEvents: describeEvents,
  DescribeStackDriftDetectionStatus: describeStackDriftDetectionStatus,
  DescribeStackEvents: describeStackEvents,
  DescribeStackResource: describeStackResource,
  DescribeStackResourceDrifts: describeStackResourceDrifts,
  DescribeStackResources: describeStackResources,
  DescribeStacks: describeStacks,
  DetectStackDrift: detectStackDrift,
  DetectStackResourceDrift: detectStackResourceDrift,
  ExecuteChangeSet: executeChangeSet,
  GetTemplate: getTemplate,
  GetTemplateSummary: getTemplateSummary,
  ListChangeSets: listChangeSets,
  ListExports: listExports,
  ListHookResults: listHookResults,
  ListImports: listImports,
  ListStackResources: listStackResources,
  ListStacks: listStacks,
  RollbackStack: rollbackStack,
  UpdateStack: updateStack,
  UpdateTerminationProtection: updateTerminationProtection,
  ValidateTemplate: validateTemplate,
};
