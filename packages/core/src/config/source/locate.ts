import type { Path } from '../../contracts/json.js';
import type { Location, Source } from '../../contracts/source.js';
import { indexLines } from '../text/lines.js';
import type { MapEntry, Span, TreeNode } from './tree.js';

/** The `locate` of a source: finds nodes by walking the tree along the path. */
export const locator = (file: string, text: string, root: TreeNode): Source['locate'] => {
  const { position } = indexLines(text);
  const locationOf = ({ start, end }: Span): Location => ({ file, start: position(start), end: position(end) });
  return (path, part = 'value') => locationOf(spanAt(root, path, part));
};

const spanAt = (root: TreeNode, path: Path, part: 'key' | 'value'): Span => {
  let node = root;
  if (path.length === 0 && part === 'key') return { start: root.span.start, end: root.span.start };
  let key: Span | undefined;
  for (const step of path) {
    const child = childOf(node, step);
    // What does not exist is shown at the key of the map or list that should hold it.
    if (!child) return key ?? { start: node.span.start, end: node.span.start };
    node = child.value;
    key = child.key ?? node.span;
  }
  const empty = node.span.start === node.span.end;
  return key && (part === 'key' || empty) ? key : node.span;
};

const childOf = (node: TreeNode, step: string | number): (Partial<MapEntry> & { value: TreeNode }) | undefined => {
  if (node.kind === 'map') return node.entries.get(String(step));
  const value = node.kind === 'list' ? node.items[Number(step)] : undefined;
  return value && { value };
};
