import type { Json } from '@omnideploy/core';
import type { ChangeSet } from './change-set.js';
import type { DriftDetection, ResourceDrift } from './drift.js';

/** A map of property names to values without intrinsic functions. */
export type Properties = Record<string, Json>;

/** Everything that the sandbox remembers: the one document of its state file. */
export interface Cloud {
  version: 1;
  /** Random, so that a digest of a NoEcho value cannot be looked up in a table. */
  salt: string;
  /** Stacks in the order of creation, deleted ones included. */
  stacks: Stack[];
  /** What "really" exists, by `worldKey`: also what a stack retained, and as someone changed it behind a stack's back. */
  world: Record<string, WorldResource>;
  faults: Faults;
  /** Objects of the minimal S3, by `bucket/key`. */
  objects: Record<string, StoredObject>;
  driftDetections: Record<string, DriftDetection>;
}

export interface Faults {
  /** By resource type. Without `times` every operation fails. */
  fail: Record<string, { reason: string; times?: number }>;
  /** Milliseconds that each operation takes, by resource type. */
  delay: Record<string, number>;
}

export interface StoredObject {
  /** The name of its content among the blobs. */
  blob: string;
  /** Bytes. */
  size: number;
  contentType: string;
  etag: string;
  modified: string;
}

export interface WorldResource {
  type: string;
  region: string;
  physicalId: string;
  properties: Properties;
}

/** What a stack is made from. */
export interface Source {
  /** The template as it was sent. */
  body: string;
  /** As strings, as they were sent; a NoEcho one as its digest. */
  parameters: Record<string, string>;
  tags: Record<string, string>;
  capabilities: string[];
}

export interface Stack {
  id: string;
  name: string;
  region: string;
  status: string;
  statusReason?: string;
  createdAt: string;
  updatedAt?: string;
  deletedAt?: string;
  /** Absent while the stack is only under review. */
  source?: Source;
  resources: Record<string, StackResource>;
  outputs: StackOutput[];
  /** The names of other stacks' exports that it uses. */
  imports?: string[];
  events: StackEvent[];
  changeSets: ChangeSet[];
  /** The change set that was executed last. */
  changeSetId?: string;
  settings: StackSettings;
  terminationProtection: boolean;
  /** What the running or failed update started from. */
  previous?: Pick<Stack, 'source' | 'resources' | 'outputs'>;
  /** What an ending update still has to delete. */
  superseded?: Removal[];
  operation?: { id: string; type: OperationType; token?: string };
  /** The action that each ClientRequestToken was used for. */
  tokens: Record<string, string>;
  drift: { status: string; checkedAt?: string };
}

export type OperationType =
  | 'CREATE_STACK'
  | 'UPDATE_STACK'
  | 'DELETE_STACK'
  | 'CONTINUE_ROLLBACK'
  | 'ROLLBACK'
  | 'CREATE_CHANGESET';

export interface StackSettings {
  onFailure: 'ROLLBACK' | 'DELETE' | 'DO_NOTHING';
  retainExceptOnCreate: boolean;
  notificationArns: string[];
  roleArn?: string;
  timeoutInMinutes?: number;
}

export interface StackResource {
  logicalId: string;
  type: string;
  /** Empty until the resource was created. */
  physicalId: string;
  status: string;
  statusReason?: string;
  updatedAt: string;
  properties: Properties;
  attributes: Properties;
  /** The parts of its definition beside the properties that a change set shows. */
  definition: ResourceContext;
  /** Logical ids, for deletion in the reverse order. */
  dependsOn: string[];
  stackTags: Record<string, string>;
  drift?: ResourceDrift;
}

export interface Removal {
  record: StackResource;
  /** `Delete`, `Retain` or `Snapshot`: decides whether the physical resource stays. */
  policy: string;
}

export interface ResourceContext {
  DependsOn?: Json;
  Metadata?: Json;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  Description?: string;
}

export interface StackOutput {
  OutputKey: string;
  OutputValue: string;
  Description?: string;
  ExportName?: string;
}

export interface StackEvent {
  id: string;
  operationId?: string;
  operationType?: OperationType;
  logicalId: string;
  physicalId: string;
  type: string;
  at: string;
  status: string;
  reason?: string;
  properties?: string;
  token?: string;
}

export const emptyCloud = (salt: string): Cloud => ({
  version: 1,
  salt,
  stacks: [],
  world: {},
  faults: { fail: {}, delay: {} },
  objects: {},
  driftDetections: {},
});
