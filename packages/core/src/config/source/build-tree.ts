import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import {
  duplicateKey,
  MAX_DEPTH,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type Span,
  type SyntaxProblem,
  type TreeNode,
  tooDeep,
} from './tree.js';

/** Entries that merge keys may copy in a whole document. */
const MAX_MERGED = 100_000;

/**
 * Turns the YAML parser's nodes into the tree. An alias stands for the last anchor of its name
 * before it and shares its content, so that the tree never grows beyond the text.
 */
export const buildTree = (contents: ParsedNode, problems: SyntaxProblem[]): TreeNode | undefined =>
  buildNode(contents, 0, { anchors: new Map(), problems, merged: 0 });

interface State {
  /** `open` while the content of the anchor is being built. */
  readonly anchors: Map<string, TreeNode | 'open'>;
  readonly problems: SyntaxProblem[];
  merged: number;
}

const buildNode = (node: ParsedNode, depth: number, state: State): TreeNode | undefined => {
  if (depth > MAX_DEPTH) return fail(state, tooDeep(spanOf(node)));
  if (isAlias(node)) return followAlias(node.source, spanOf(node), state);
  if (node.anchor) state.anchors.set(node.anchor, 'open');
  const built = buildContent(node, depth, state);
  if (node.anchor && built) state.anchors.set(node.anchor, built);
  return built;
};

const buildContent = (node: ParsedNode, depth: number, state: State): TreeNode | undefined => {
  // The parser's nodes of a parsed document hold parsed nodes, which its guards do not say.
  if (isMap(node)) return buildMap(node as YAMLMap.Parsed, depth, state);
  if (isScalar(node)) return buildScalar(node);
  if (!isSeq(node)) return undefined;
  const items = node.items.map((item) => buildNode(item as ParsedNode, depth + 1, state));
  return { kind: 'list', items: items.filter((item) => item !== undefined), span: spanOf(node) };
};

const buildMap = (node: YAMLMap.Parsed, depth: number, state: State): MapNode => {
  const entries = new Map<string, MapEntry>();
  const merged: MapNode[] = [];
  for (const pair of node.items) {
    const key = keyOf(pair, state);
    const value = pair.value ? buildNode(pair.value, depth + 1, state) : nothingAfter(key.span);
    if (!value) continue;
    if (key.merges) merged.push(...mergeable(value, state));
    else if (entries.has(key.name)) state.problems.push(duplicateKey(key.name, key.span));
    else entries.set(key.name, { key: key.span, value });
  }
  for (const { entries: others, span } of merged) {
    state.merged += others.size;
    if (state.merged > MAX_MERGED) fail(state, { span, message: 'Merge keys make the document too large.' });
    else for (const [name, entry] of others) if (!entries.has(name)) entries.set(name, entry);
  }
  return { kind: 'map', entries, span: spanOf(node) };
};

const keyOf = ({ key }: Pair<ParsedNode, ParsedNode | null>, { anchors }: State) => {
  const span = spanOf(key);
  // Other keys than scalars are refused by the parser.
  if (!isScalar(key)) return { name: '', span, merges: false };
  if (key.anchor) anchors.set(key.anchor, buildScalar(key));
  return { name: String(key.value ?? ''), span, merges: key.value === '<<' && key.type === 'PLAIN' };
};

const mergeable = (value: TreeNode, state: State): MapNode[] => {
  const sources = value.kind === 'list' ? value.items : [value];
  const maps = sources.filter((source) => source.kind === 'map');
  if (maps.length < sources.length) {
    fail(state, { span: value.span, message: 'A merge key << takes a map, or a list of maps.' });
  }
  return maps;
};

const followAlias = (name: string, span: Span, state: State): TreeNode | undefined => {
  const target = state.anchors.get(name);
  if (target && target !== 'open') return { ...target, span };
  return fail(state, {
    span,
    message: target ? `The alias *${name} stands inside what it stands for.` : `No anchor &${name} stands before this.`,
    remedy: 'Put quotes around a text that begins with *.',
  });
};

const buildScalar = (node: Scalar): ScalarNode => {
  const span = spanOf(node);
  return { kind: 'scalar', value: scalarValue(node), span, written: span };
};

/** JSON has no infinity and no NaN: they stay the text that they were. */
const scalarValue = ({ value, source }: Scalar): ScalarNode['value'] => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return value === null || value === undefined ? null : (source ?? String(value));
};

const nothingAfter = ({ end }: Span): ScalarNode => {
  const span = { start: end, end };
  return { kind: 'scalar', value: null, span, written: span };
};

const spanOf = ({ range }: { range?: readonly [number, number, number] | null | undefined }): Span => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
});

const fail = (state: State, problem: SyntaxProblem): undefined => {
  state.problems.push(problem);
};
