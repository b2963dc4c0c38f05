import type { CloudAccess } from './backend.js';
import type { Extension } from './extension.js';
import type { Dialect } from './resource-spec.js';

/** A cloud on this machine, for trying things without an account. No container runs in it. */
export interface Sandbox extends Extension<'sandbox'> {
  /** The dialects of the engines whose services it speaks. */
  readonly dialects: readonly Dialect[];
  /** Starts it, or finds the one that runs already. `directory` keeps its state across restarts. */
  start(options: SandboxOptions): Promise<SandboxStatus & { running: true }>;
  stop(options: SandboxOptions): Promise<SandboxStatus>;
  status(options: SandboxOptions): Promise<SandboxStatus>;
  /** Deletes every stack, resource and fault. */
  reset(options: SandboxOptions): Promise<SandboxStatus>;
  /** Makes a resource type fail or slow, or changes a resource behind its stack's back. Starts nothing. */
  disturb(options: SandboxOptions, disturbance: Disturbance): Promise<void>;
}

export interface SandboxOptions {
  /** Folder for its state, process file and log. */
  readonly directory: string;
  /** The port to listen on when it must be started. Default: a free one, then the same again. */
  readonly port?: number;
}

export type SandboxStatus =
  | { readonly running: false; readonly stacks: number; readonly resources: number }
  | {
      readonly running: true;
      readonly access: CloudAccess;
      readonly processId: number;
      readonly stacks: number;
      readonly resources: number;
    };

export type Disturbance =
  /** The next `times` operations on the type fail with the reason. Default: every one until reset or `times: 0`. */
  | { readonly kind: 'fail'; readonly type: string; readonly reason?: string; readonly times?: number }
  /** Each operation on the type takes so long. 0 takes the delay away. */
  | { readonly kind: 'delay'; readonly type: string; readonly milliseconds: number }
  /** The resource's property is changed, or with `deleted` the resource is gone, without its stack knowing. */
  | {
      readonly kind: 'drift';
      readonly stack: string;
      readonly resource: string;
      readonly property?: string;
      readonly value?: unknown;
      readonly deleted?: boolean;
    };
