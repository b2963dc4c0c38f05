import type { DeploymentRecord } from '../state/record.js';
import type { Diagnostic } from './diagnostic.js';
import type { Extension } from './extension.js';
import type { Host } from './host.js';
import type { Drift, Operation, Outputs, Preview, Result } from './outcome.js';
import type { Dialect, ResourceSpec } from './resource-spec.js';

/** An engine that makes resources. Knows one dialect and no resource type. */
export interface Backend extends Extension<'backend'> {
  readonly dialect: Dialect;
  /** What its stacks can do beyond preview, up, destroy and outputs. Nothing else is asked of them. */
  readonly capabilities: readonly Capability[];
  /** The schemes of secrets that the engine itself resolves: `pulumi`. Default none. */
  readonly secretSchemes?: readonly string[];
  /** Cheap: reaches nothing yet. */
  open(deployment: Deployment): Promise<Stack>;
}

export type Capability = 'refresh' | 'generate' | 'cancel' | 'validate';

/** Which stack: what names it on every machine. */
export interface StackIdentity {
  /** The config's name. */
  readonly name: string;
  /** The stack's name. */
  readonly stack: string;
  readonly region: string;
}

/** Everything that a backend is given about one stack. */
export interface Deployment {
  readonly identity: StackIdentity;
  /** Absent for operations that need no config: destroy, refresh and outputs by stack name. */
  readonly spec?: ResourceSpec;
  /** What the backend stores with its state on `up`, beside the spec. */
  readonly record?: DeploymentRecord;
  /** The backend's own folder for caches and local state; may not exist yet. */
  readonly directory: string;
  /** The environment of the process, or what a test gives instead. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Set in sandbox mode: the only cloud that may be reached. */
  readonly cloud?: CloudAccess;
  /** The value of a declared secret, looked up when asked for. */
  secret(name: string): Promise<string>;
  readonly host: Host;
}

/** A cloud other than the real one. With it nothing may reach a real account. */
export interface CloudAccess {
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** One stack, opened. Methods that a capability names are there when the backend claims it. */
export interface Stack {
  /** What `operation` would do. Leaves nothing behind once it is applied or discarded. */
  preview(operation: Exclude<Operation, 'refresh'>): Promise<Preview>;
  /**
   * Does exactly what the preview showed.
   * @throws OmniDeployError `changed-since-preview` when the world has changed since
   */
  apply(preview: Preview): Promise<Result>;
  /** Gives a preview up; what was saved for it is removed. */
  discard(preview: Preview): Promise<void>;
  /** @throws OmniDeployError `stack-not-found` */
  outputs(): Promise<Outputs>;
  /** The record that the last `up` left, if the stack is there. */
  record(): Promise<DeploymentRecord | undefined>;
  refresh?(): Promise<Drift>;
  /** Stops what another run left unfinished and releases its lock. */
  cancel?(): Promise<Result>;
  /** The engine's own thorough check of the resources, without touching a cloud. */
  validate?(): Promise<readonly Diagnostic[]>;
  /** Files that deploy the same stack without OmniDeploy, by their path below the output folder. */
  generate?(): Promise<ReadonlyMap<string, string>>;
}
