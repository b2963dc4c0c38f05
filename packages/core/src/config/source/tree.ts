import { quote } from '../text/quote.js';

/** From the first character up to, not including, the end: offsets into the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A parsed document, the same for YAML and JSON, with the place of every node. */
export type TreeNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly span: Span;
  /** Where the value is written out, which is elsewhere when it stands here by an alias. */
  readonly written: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly TreeNode[];
  readonly span: Span;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly span: Span;
}

export interface MapEntry {
  readonly key: Span;
  readonly value: TreeNode;
}

/** Something that keeps the text from being read. */
export interface SyntaxProblem {
  readonly span: Span;
  readonly message: string;
  readonly remedy?: string;
}

export interface Parsed {
  /** Absent when the text is empty or holds only comments, or is too broken to say. */
  readonly root?: TreeNode;
  readonly problems: readonly SyntaxProblem[];
}

/** How deep maps and lists may be nested. The schema needs 6. */
export const MAX_DEPTH = 100;

export const tooDeep = (span: Span): SyntaxProblem => ({
  span,
  message: `Maps and lists are nested more than ${MAX_DEPTH} deep.`,
});

export const duplicateKey = (key: string, span: Span): SyntaxProblem => ({
  span,
  message: `The key ${quote(key)} is there twice in the same map.`,
  remedy: 'Keep one of the two.',
});
