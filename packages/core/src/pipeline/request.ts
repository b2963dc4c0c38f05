import type { Host } from '../contracts/host.js';
import type { Registry } from '../registry/registry.js';

/** What a command asks for. Everything that a run depends on is in here: nothing is read from globals. */
export interface Request {
  /** Path of the config file. Default: the first of `defaultConfigFiles` in `directory`. */
  readonly config?: string;
  /** Default `lightsail`. */
  readonly target?: string;
  /** Default `pulumi`; in the sandbox, an installed backend whose services the sandbox speaks. */
  readonly backend?: string;
  /** The adapter's name. Default: detected. */
  readonly runtime?: string;
  /** Default: the config's name. */
  readonly stack?: string;
  /** Instead of the config's region. */
  readonly region?: string;
  /** Deploy to the embedded sandbox: no real account can be reached. Default false. */
  readonly sandbox?: boolean;
  /** The working directory. */
  readonly directory: string;
  /** See `workDirectory()`. */
  readonly workDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly registry: Registry;
  readonly host: Host;
}

export const defaultTarget = 'lightsail';
export const defaultBackend = 'pulumi';
export const defaultConfigFiles = ['deploy.yaml', 'deploy.yml', 'omnideploy.yaml'] as const;
