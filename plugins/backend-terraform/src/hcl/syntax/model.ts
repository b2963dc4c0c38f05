/** An HCL expression whose lines are not broken yet. */
export type Expression =
  /** One line, ready to be written: a literal, a reference, a template. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly entries: readonly Entry[] }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

/** `name = value`, in a block or in an object. The name of an object's entry may be any string. */
export interface Entry {
  readonly name: string;
  readonly value: Expression;
}

/** `type "label" "label" { ... }` */
export interface Block {
  readonly type: string;
  readonly labels?: readonly string[];
  readonly attributes?: readonly Entry[];
  readonly blocks?: readonly Block[];
  /** Text of blocks, ready to be written, not indented. */
  readonly verbatim?: string;
  /** Attributes at the end, after everything else. */
  readonly last?: readonly Entry[];
}

export const text = (written: string): Expression => ({ kind: 'text', text: written });
export const list = (items: readonly Expression[]): Expression => ({ kind: 'list', items });
export const object = (entries: readonly Entry[]): Expression => ({ kind: 'object', entries });
export const call = (name: string, ...given: Expression[]): Expression => ({ kind: 'call', name, arguments: given });
