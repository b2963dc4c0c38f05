import type { Source, StackSettings } from './model.js';

/** A saved plan for one stack. */
export interface ChangeSet {
  id: string;
  name: string;
  kind: 'CREATE' | 'UPDATE';
  description?: string;
  createdAt: string;
  status: string;
  statusReason?: string;
  executionStatus: string;
  source: Source;
  settings: StackSettings;
  changes: Change[];
  /** What early validation found; `DescribeEvents` shows it. */
  problems: TemplateProblem[];
  operationId: string;
}

export interface TemplateProblem {
  logicalId: string;
  type: string;
  /** `/Resources/Service/Properties/DesiredCount` */
  path: string;
  message: string;
}

/** One resource of a change set, in CloudFormation's own names. */
export interface Change {
  PolicyAction?: string;
  Action: 'Add' | 'Modify' | 'Remove';
  LogicalResourceId: string;
  PhysicalResourceId?: string;
  ResourceType: string;
  Replacement?: 'True' | 'False' | 'Conditional';
  Scope: string[];
  Details: ChangeDetail[];
  BeforeContext?: string;
  AfterContext?: string;
}

export interface ChangeDetail {
  Target: ChangeTarget;
  Evaluation: 'Static' | 'Dynamic';
  ChangeSource: string;
  CausingEntity?: string;
}

export interface ChangeTarget {
  Attribute: string;
  Name?: string;
  RequiresRecreation: 'Never' | 'Conditionally' | 'Always';
  Path?: string;
  BeforeValue?: string;
  AfterValue?: string;
  AttributeChangeType?: 'Add' | 'Remove' | 'Modify';
}
