import type { Diagnostic } from './diagnostic.js';
import type { Json } from './json.js';

export type Operation = 'up' | 'destroy' | 'refresh';
export type Action = 'create' | 'update' | 'replace' | 'delete' | 'import' | 'none';

/** What an operation will do, or did, to one resource. */
export interface Change {
  readonly action: Action;
  /** The id in the spec; the engine's own name for a resource that the spec no longer has. */
  readonly resource: string;
  /** The engine's type: `AWS::ECS::Service`. */
  readonly type: string;
  /** Where the engine keeps it: a logical id, a URN, a Terraform address. */
  readonly address: string;
  /** The platform's own id, when there is one. */
  readonly physicalId?: string;
  readonly properties: readonly PropertyChange[];
  /** Why it is replaced or deleted, in a sentence, when the engine says. */
  readonly cause?: string;
}

export interface PropertyChange {
  /** In the engine's own names, with dots: `DeploymentConfiguration.MinimumHealthyPercent`. */
  readonly path: string;
  /** Absent: there was none. A secret one is absent too. */
  readonly before?: Json;
  readonly after?: Json;
  /** The value is secret: both are masked. Default false. */
  readonly secret?: boolean;
  /** The engine learns the value only while deploying. Default false. */
  readonly unknown?: boolean;
  /** Whether the change makes the engine replace the resource. Default 'no'. */
  readonly replaces?: 'no' | 'yes' | 'maybe';
}

/** What would happen, and the engine's saved plan for exactly that. */
export interface Preview {
  readonly operation: Operation;
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
  /** The backend's own handle of the saved plan, for `apply` and `discard`. Absent when nothing changes. */
  readonly plan?: Json;
}

/** How an operation ended. */
export interface Result {
  readonly operation: Operation;
  /** `rolled-back`: it failed and the engine put things back as they were. */
  readonly outcome: 'succeeded' | 'unchanged' | 'failed' | 'rolled-back' | 'cancelled';
  readonly changes: readonly Change[];
  readonly outputs: Outputs;
  /** The failing resource's reason comes first. */
  readonly diagnostics: readonly Diagnostic[];
  /** Milliseconds. */
  readonly duration: number;
}

export type Outputs = Readonly<Record<string, OutputValue>>;

export interface OutputValue {
  readonly value: Json;
  readonly description?: string;
  readonly secret?: boolean;
}

/** Differences between what the engine remembers and what the platform has. */
export interface Drift {
  readonly resources: readonly DriftedResource[];
  readonly diagnostics: readonly Diagnostic[];
  /** Milliseconds. */
  readonly duration: number;
}

export interface DriftedResource {
  readonly resource: string;
  readonly type: string;
  readonly address: string;
  readonly physicalId?: string;
  readonly status: 'in-sync' | 'modified' | 'deleted' | 'unchecked';
  /** `before` is what the engine deployed, `after` what is there now. */
  readonly properties: readonly PropertyChange[];
}
