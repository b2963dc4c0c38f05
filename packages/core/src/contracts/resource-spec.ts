import type { Value } from './expression.js';

/** A resource language. The three known ones, or one of a third party's backend. */
export type Dialect = 'pulumi' | 'terraform' | 'cloudformation' | (string & {});

/** The version of the contracts in this package. Raised when an extension must be changed. */
export const API_VERSION = 1;

/** What a target asks a backend to make: plain JSON, the same bytes for the same input. */
export interface ResourceSpec {
  readonly api: typeof API_VERSION;
  /** The config's name. */
  readonly name: string;
  /** The stack's name; the config's own name unless the user chose another. */
  readonly stack: string;
  readonly region: string;
  /** The name of the target that made the plan. */
  readonly target: string;
  /** In an order in which each resource stands after those that it depends on. */
  readonly resources: readonly Resource[];
  /** Read-only questions that the engine answers: the account, the zones of a region. */
  readonly lookups: readonly Lookup[];
  readonly outputs: Readonly<Record<string, Output>>;
  readonly secrets: readonly SecretReference[];
}

export interface Resource {
  /** Unique in the spec, snake_case: `task_definition`. Stays the same for the life of the stack. */
  readonly id: string;
  /** The vocabulary's own name of the kind, `aws.ecs.service`: for people, not interpreted. */
  readonly type: string;
  /** Ids of resources that must exist first, beyond those that the properties refer to. */
  readonly dependsOn: readonly string[];
  /** The config field that asked for the resource, `service.public`, for errors about it. */
  readonly origin?: string;
  readonly dialects: Readonly<Partial<Record<Dialect, Rendering>>>;
}

/** A resource in one engine's own names. */
export interface Rendering {
  /** `AWS::ECS::Cluster`, `aws_ecs_cluster`, `aws:ecs/cluster:Cluster`. */
  readonly type: string;
  readonly properties: Readonly<Record<string, Value>>;
  /** Neutral output name to the engine's: `{ arn: 'Arn' }`. In CloudFormation `Ref` means the Ref value. */
  readonly outputs: Readonly<Record<string, string>>;
  /**
   * Further objects that this engine makes for the same resource, by a name that is put behind the
   * id (`secret` and `version` make `secret_version`): Terraform has a secret and its version where
   * CloudFormation has one type. Whatever depends on the resource waits for its companions too.
   */
  readonly companions?: Readonly<Record<string, Companion>>;
}

/** An object beside the main one of a rendering. Nothing refers to it. */
export type Companion = Pick<Rendering, 'type' | 'properties'>;

export interface Lookup {
  readonly id: string;
  readonly dialects: Readonly<Partial<Record<Dialect, LookupRendering>>>;
}

/** A data source or function of the engine, or, in CloudFormation, the intrinsic for each output. */
export type LookupRendering = Rendering | { readonly expressions: Readonly<Record<string, unknown>> };

export interface Output {
  readonly value: Value;
  readonly description?: string;
  /** Masked wherever it is shown. Default false. */
  readonly secret?: boolean;
}

/** A secret by reference. Its value is never part of a spec. */
export interface SecretReference {
  readonly name: string;
  /** `ssm:/path`, `secretsmanager:name`, `vault:path`, `env:NAME`, `pulumi:key`. */
  readonly source: string;
}
