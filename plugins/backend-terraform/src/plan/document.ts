import type { Json } from '@omnideploy/core';

/**
 * What `show -json` tells of a saved plan, as far as it is read here.
 * https://developer.hashicorp.com/terraform/internals/json-format (2026-11)
 */
export interface PlanDocument {
  readonly resource_changes?: readonly ResourceChange[];
  /** What was changed outside of the engine. */
  readonly resource_drift?: readonly ResourceChange[];
}

export interface ResourceChange {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly change: ValueChange;
  /** Why, when it is not plainly the config's wish: `replace_because_cannot_update`. */
  readonly action_reason?: string;
}

export interface ValueChange {
  /** `['delete', 'create']` is a replacement. */
  readonly actions: readonly ('no-op' | 'create' | 'read' | 'update' | 'delete' | 'forget')[];
  readonly before: Json;
  readonly after: Json;
  /** `true` where a value is not known yet, in the shape of `after`. */
  readonly after_unknown?: Json;
  /** `true` where a value is secret, in the shape of the values. */
  readonly before_sensitive?: Json;
  readonly after_sensitive?: Json;
  /** What cannot be changed in place: `[['name'], ['rule', 0, 'port']]`. */
  readonly replace_paths?: readonly (readonly (string | number)[])[];
  /** It is taken over rather than made. */
  readonly importing?: { readonly id?: string };
}
