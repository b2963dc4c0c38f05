import type { Diagnostic } from '../contracts/diagnostic.js';
import type { Action, Operation } from '../contracts/outcome.js';

/** What happens while a command runs, by code. Codes and shapes are part of the public contract. */
export interface EventData {
  /** The config file was read, and by which adapter. */
  'config-read': { readonly file: string; readonly adapter: string; readonly reason: string };
  /** The plan is made: nothing has been asked of any cloud yet. */
  planned: { readonly target: string; readonly backend: string; readonly stack: string; readonly resources: number };
  /** A warning or a note. Errors are thrown, not emitted. */
  diagnostic: Diagnostic;
  /** An engine begins an operation. */
  'operation-started': { readonly operation: Operation | 'preview'; readonly stack: string };
  /** What the engine is doing between resources: `waiting for the change set`. */
  'operation-progress': { readonly message: string };
  /** A resource begins, goes on or ends. */
  resource: ResourceProgress;
  /** An engine has ended an operation. Milliseconds. */
  'operation-finished': {
    readonly operation: Operation | 'preview';
    readonly outcome: string;
    readonly duration: number;
  };
}

export interface ResourceProgress {
  /** The spec's id, or the engine's name when the spec does not have it. */
  readonly resource: string;
  readonly type: string;
  readonly action: Exclude<Action, 'none'>;
  readonly status: 'running' | 'succeeded' | 'failed' | 'skipped';
  /** True while the engine puts things back after a failure. */
  readonly rollback?: boolean;
  readonly physicalId?: string;
  /** Why it failed, in the platform's words. */
  readonly reason?: string;
}

export type EventCode = keyof EventData;

/** One event, as it is written by `--events`: a JSON object on a line. */
export type DeployEvent = {
  readonly [Code in EventCode]: { readonly code: Code; readonly time: string; readonly data: EventData[Code] };
}[EventCode];

/** An event of now. */
export const event = <Code extends EventCode>(code: Code, data: EventData[Code]): DeployEvent =>
  // A union member built from a type parameter, which TypeScript cannot relate to the union.
  ({ code, time: new Date().toISOString(), data }) as DeployEvent;
