import type { Json, Path } from '../../contracts/json.js';
import type { VariableUse } from '../../contracts/source.js';
import type { ErrorCode } from '../../errors/catalogue.js';
import { type Environment, type Expansion, expand } from './expand.js';
import type { ScalarNode, Span, TreeNode } from './tree.js';

export interface Built {
  readonly value: Json;
  readonly variables: readonly VariableUse[];
  readonly problems: readonly ValueProblem[];
}

export interface ValueProblem {
  readonly code: ErrorCode;
  readonly span: Span;
  readonly message: string;
  readonly remedy?: string;
}

const NUL = 'A text cannot hold the NUL character.';

/** More problems than these are not worked out. */
const MAX_PROBLEMS = 100;

/** Values and characters that a document may have once aliases and variables are put in. */
const MAX_VALUES = 100_000;
const MAX_CHARACTERS = 8 * 1024 * 1024;

/** The plain value of a tree, with each string expanded. */
export const buildValue = (root: TreeNode, text: string, environment: Environment): Built => {
  const variables: VariableUse[] = [];
  const problems = new Map<string, ValueProblem>();
  const left = { values: MAX_VALUES, characters: MAX_CHARACTERS };

  const report = (problem: ValueProblem): void => {
    // An alias repeats what is wrong with its anchor.
    problems.set(`${problem.span.start} ${problem.message}`, problem);
  };

  const build = (node: TreeNode, path: Path): Json => {
    left.values -= 1;
    if (left.values < 0 || left.characters < 0) return null;
    if (node.kind === 'list') return node.items.map((item, index) => build(item, [...path, index]));
    if (node.kind === 'scalar') return scalar(node, path);
    return Object.fromEntries(
      [...node.entries].map(([key, entry]) => {
        if (key.includes('\0')) report({ code: 'config-value', span: entry.key, message: NUL });
        return [key, build(entry.value, [...path, key])];
      }),
    );
  };

  const scalar = (node: ScalarNode, path: Path): Json => {
    if (typeof node.value !== 'string') return node.value;
    if (node.value.includes('\0')) {
      report({ code: 'config-value', span: node.written, message: NUL });
      return '';
    }
    const expansion: Expansion = expand(node.value, environment);
    left.characters -= expansion.value.length;
    for (const use of expansion.uses) variables.push({ ...use, path });
    if (expansion.problems.length > 0) {
      const find = variableFinder(node, text);
      const shown = expansion.problems.slice(0, Math.max(0, MAX_PROBLEMS - problems.size));
      for (const { at, ...problem } of shown) report({ ...problem, span: find(at) });
    }
    return expansion.value;
  };

  const value = build(root, []);
  if (left.values < 0 || left.characters < 0) {
    report({
      code: 'config-too-large',
      span: { start: 0, end: 0 },
      message: 'The document grows too large when its aliases and variables are put in.',
    });
  }
  return { value, variables, problems: [...problems.values()].sort((a, b) => a.span.start - b.span.start) };
};

/**
 * Finds where the `$` at an offset of a scalar's value stands in the text. Quotes and escapes make
 * the two differ, but the n-th dollar sign of the value is the n-th of the text unless one is escaped.
 */
const variableFinder = ({ value, written }: ScalarNode, text: string): ((at: number) => Span) => {
  const inValue = dollars(String(value));
  const inText = dollars(text.slice(written.start, written.end));
  if (inValue.length !== inText.length) return () => written;
  return (at) => {
    const offset = inText[inValue.indexOf(at)];
    if (offset === undefined) return written;
    const start = written.start + offset;
    const [variable = '$'] = /^[^}\n]*}?/.exec(text.slice(start, written.end)) ?? [];
    return { start, end: start + variable.length };
  };
};

const dollars = (text: string): number[] => [...text.matchAll(/\$/g)].map(({ index }) => index);
