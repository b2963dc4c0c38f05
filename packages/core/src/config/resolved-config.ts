import type { Json } from '../contracts/json.js';

/**
 * A DeployConfig with every default filled in and every notation turned into a number.
 * Keys are the file's own, so that a path in it is a path in the file.
 * This is all that a target's `plan` sees of a config.
 */
export interface ResolvedConfig {
  readonly name: string;
  readonly version?: string;
  readonly region: string;
  readonly container: ResolvedContainer;
  readonly service: ResolvedService;
  readonly resources: ResolvedResources;
  readonly environment: Readonly<Record<string, string>>;
  /** References, never values. */
  readonly secrets: readonly { readonly name: string; readonly source: string }[];
  readonly tags: Readonly<Record<string, string>>;
  /** The target's own section as written, validated; an empty object when there is none. */
  readonly section: Json;
}

export interface ResolvedContainer {
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly working_dir?: string;
  /** At least one. */
  readonly ports: readonly ResolvedPort[];
  readonly health_check?: ResolvedHealthCheck;
  readonly registry?: { readonly server: string; readonly username?: string; readonly password_env?: string };
}

export interface ResolvedPort {
  readonly container_port: number;
  readonly protocol: 'HTTP' | 'HTTPS' | 'TCP' | 'UDP';
  /** Whether the file says the protocol. The documented default is TCP. */
  readonly protocol_given: boolean;
  readonly name?: string;
}

export interface ResolvedHealthCheck {
  readonly path: string;
  readonly port: number;
  /** Seconds, as is the timeout. */
  readonly interval: number;
  readonly timeout: number;
  readonly healthy_threshold: number;
  readonly unhealthy_threshold: number;
}

export interface ResolvedService {
  readonly replicas: number;
  readonly public: boolean;
  readonly domains: readonly string[];
  readonly tls?: { readonly enabled: boolean; readonly certificate_arn?: string; readonly auto_cert: boolean };
  readonly autoscaling?: { readonly min: number; readonly max: number; readonly target_cpu: number };
}

export interface ResolvedResources {
  /** A preset's name or a platform's slug. */
  readonly size: string;
  /** Millicores: 1000 is one CPU. Absent when only a size is given. */
  readonly cpu?: number;
  /** MiB. */
  readonly memory?: number;
}
