import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { positions } from '../text/lines.js';
import {
  duplicateKey,
  MAX_DEPTH,
  type MapEntry,
  type MapNode,
  type Parsed,
  type Span,
  type SyntaxProblem,
  type TreeNode,
  tooDeep,
} from './tree.js';

/** More than this is not one mistake but another kind of file. */
const MAX_PROBLEMS = 10;

/** Reads YAML 1.2, with merge keys, into a tree. Linear in the length of the text. */
export const parseYaml = (text: string): Parsed => {
  const document = compose(text);
  if (!document) return { problems: [tooDeep({ start: 0, end: 0 })] };
  const complaints = onePerLine([...document.errors, ...document.warnings], text);
  const problems: SyntaxProblem[] = complaints.map((complaint) => explain(complaint, text));
  if (problems.length > 0) return { problems };
  if (!document.contents) return { problems };
  const root = new TreeBuilder(problems).node(document.contents, 0);
  return problems.length > 0 || !root ? { problems } : { root, problems };
};

const compose = (text: string): Document.Parsed | undefined => {
  try {
    // Duplicate keys are found here in linear time; the parser compares each key with every other.
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, stringKeys: true, logLevel: 'silent' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const spanOf = (node: { range?: readonly [number, number, number] | null | undefined }): Span => ({
  start: node.range?.[0] ?? 0,
  end: node.range?.[1] ?? 0,
});

/** Turns the parser's nodes into the tree. An alias stands for the last anchor of its name before it. */
class TreeBuilder {
  readonly #anchors = new Map<string, TreeNode | 'open'>();
  readonly #problems: SyntaxProblem[];

  constructor(problems: SyntaxProblem[]) {
    this.#problems = problems;
  }

  node(node: ParsedNode, depth: number): TreeNode | undefined {
    if (depth > MAX_DEPTH) return this.#fail(tooDeep(spanOf(node)));
    if (isAlias(node)) return this.#alias(node.source, spanOf(node));
    if (node.anchor) this.#anchors.set(node.anchor, 'open');
    const built = this.#content(node, depth);
    if (node.anchor && built) this.#anchors.set(node.anchor, built);
    return built;
  }

  #content(node: ParsedNode, depth: number): TreeNode | undefined {
    const span = spanOf(node);
    if (isMap(node)) return this.#map(node as YAMLMap.Parsed, span, depth);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.node(item as ParsedNode, depth + 1));
      return { kind: 'list', items: items.filter((item) => item !== undefined), span };
    }
    if (isScalar(node)) return { kind: 'scalar', value: scalarValue(node), span, written: span };
    return undefined;
  }

  #map(node: YAMLMap.Parsed, span: Span, depth: number): MapNode {
    const entries = new Map<string, MapEntry>();
    const merged: TreeNode[] = [];
    for (const pair of node.items) {
      const value = this.#pairValue(pair, depth);
      const key = isScalar(pair.key) ? String(pair.key.value ?? '') : '';
      const keySpan = spanOf(pair.key);
      if (!value) continue;
      if (key === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') merged.push(...this.#mergeable(value));
      else if (entries.has(key)) this.#problems.push(duplicateKey(key, keySpan));
      else entries.set(key, { key: keySpan, value });
    }
    for (const source of merged) {
      if (source.kind !== 'map') continue;
      for (const [key, entry] of source.entries) if (!entries.has(key)) entries.set(key, entry);
    }
    return { kind: 'map', entries, span };
  }

  #pairValue(pair: Pair<ParsedNode, ParsedNode | null>, depth: number): TreeNode | undefined {
    if (pair.value) return this.node(pair.value, depth + 1);
    const { end } = spanOf(pair.key);
    return { kind: 'scalar', value: null, span: { start: end, end }, written: { start: end, end } };
  }

  #mergeable(value: TreeNode): readonly TreeNode[] {
    const sources = value.kind === 'list' ? value.items : [value];
    if (sources.every(({ kind }) => kind === 'map')) return sources;
    this.#fail({ span: value.span, message: 'A merge key << takes a map or a list of maps, by alias.' });
    return [];
  }

  #alias(name: string, span: Span): TreeNode | undefined {
    const target = this.#anchors.get(name);
    if (target && target !== 'open') return { ...target, span };
    return this.#fail({
      span,
      message: target
        ? `The alias *${name} stands inside what it stands for.`
        : `There is no anchor &${name} before *${name}.`,
    });
  }

  #fail(problem: SyntaxProblem): undefined {
    this.#problems.push(problem);
  }
}

/** JSON has no infinity and no NaN: they stay the text that they were. */
const scalarValue = ({ value, source }: { value: unknown; source?: string }): string | number | boolean | null => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'bigint') return Number(value);
  return value === null || value === undefined ? null : (source ?? String(value));
};

const explain = ({ code, message, pos }: YAMLError, text: string): SyntaxProblem => {
  const span = { start: pos[0], end: Math.max(pos[1], pos[0]) };
  const known = explanations[code];
  if (known) return { span, ...known };
  const flowVariable =
    text.slice(Math.max(0, span.start - 2), span.start) === '${' || text.startsWith('${', span.start);
  const remedy = flowVariable ? { remedy: 'Inside [ ] and { }, put quotes around text with ${...}.' } : {};
  return { span, message: `${message.replace(/\.$/, '')}.`, ...remedy };
};

const explanations: Partial<Record<YAMLError['code'], { message: string; remedy: string }>> = {
  TAB_AS_INDENT: {
    message: 'A tab is used for indentation, which YAML does not allow.',
    remedy: 'Indent with spaces.',
  },
  MULTIPLE_DOCS: {
    message: 'The file holds several YAML documents.',
    remedy: 'Keep one: remove the --- line and what belongs to the others, or split the file.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'Tags such as !name are not supported.',
    remedy: 'Remove the tag, or put quotes around a text that begins with !.',
  },
  NON_STRING_KEY: {
    message: 'A key must be plain text.',
    remedy: 'Write key: value.',
  },
};

/** One broken line tends to give several complaints; the first is the cause. */
const onePerLine = (complaints: readonly YAMLError[], text: string): YAMLError[] => {
  const position = positions(text);
  const byLine = new Map<number, YAMLError>();
  for (const complaint of [...complaints].sort((a, b) => a.pos[0] - b.pos[0])) {
    const { line } = position(complaint.pos[0]);
    if (byLine.size < MAX_PROBLEMS && !byLine.has(line)) byLine.set(line, complaint);
  }
  return [...byLine.values()];
};
