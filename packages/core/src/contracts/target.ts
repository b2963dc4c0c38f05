import type { ResolvedConfig } from '../config/resolved-config.js';
import type { Diagnostic } from './diagnostic.js';
import type { Extension } from './extension.js';
import type { Json, Path } from './json.js';
import type { ResourceSpec } from './resource-spec.js';

/** A platform that runs a container. Knows the platform's rules and no engine. */
export interface Target extends Extension<'target'> {
  /**
   * What becomes of each field of a DeployConfig, by its path with `[]` for any index:
   * `container.ports[].protocol`. A path covers all below it unless a longer one says otherwise.
   * A field that no path covers is refused, in the target's own section too: that is the key with the
   * target's name (`ecs`). Sections of other published targets are ignored with a warning.
   */
  readonly fields: Readonly<Record<string, FieldSupport>>;
  /** JSON Schema (draft 7) of the target's own section, when it says more than DeployConfig's own schema. */
  readonly schema?: Json;
  /**
   * Pure and synchronous: no I/O, no clock, no random numbers.
   * @throws OmniDeployError made by `context.refuse`, for values that the platform cannot take
   */
  plan(config: ResolvedConfig, context: PlanContext): ResourceSpec;
}

export type FieldSupport =
  | 'honoured'
  /** Accepted with a warning that says why it has no effect. */
  | { readonly ignored: string }
  /** Refused at its line and column, with the reason and the nearest thing that works. */
  | { readonly refused: string; readonly instead?: string };

export interface PlanContext {
  readonly stack: string;
  /** Reports a value that cannot work, at the line that holds it. Planning goes on, to report all at once. */
  refuse(path: Path, message: string, remedy?: string): void;
  /** A note at the line that asked for it: a size rounded up, a name changed. */
  note(path: Path, message: string): void;
  /** Any other diagnostic. */
  report(diagnostic: Diagnostic): void;
}
