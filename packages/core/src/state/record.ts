import type { Json } from '../contracts/json.js';

/**
 * What a successful `up` leaves beside the engine's state, so that the stack can be read,
 * rolled back and destroyed from another machine without its config file.
 * The engine adds when it ran. Secrets are there as references only.
 */
export interface DeploymentRecord {
  readonly api: number;
  readonly name: string;
  readonly stack: string;
  readonly region: string;
  readonly target: string;
  readonly adapter: string;
  readonly backend: string;
  /** Versions by package, of each extension that took part. */
  readonly versions: Readonly<Record<string, string>>;
  /** The DeployConfig with secrets as references. */
  readonly config: Json;
  /** The image as written; its digest when the config has one. */
  readonly image: string;
}
