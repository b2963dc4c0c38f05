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
  /** Compares with how resources are now, not with how they were deployed, and brings them in line. */
  deploymentMode?: 'REVERT_DRIFT';
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
  Action: 'Add' | 'Modify' | 'Remove' | 'SyncWithActual';
  LogicalResourceId: string;
  PhysicalResourceId?: string;
  ResourceType: string;
  Replacement?: 'True' | 'False' | 'Conditional';
  /** Only in drift-aware change sets, as the three members at the end of a target. */
  ResourceDriftStatus?: string;
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
  BeforeValueFrom?: 'ACTUAL_STATE';
  AfterValueFrom?: 'TEMPLATE';
  Drift?: { PreviousValue: string; ActualValue: string; DriftDetectionTimestamp: string };
}
