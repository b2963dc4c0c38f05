import { type Document, parseDocument, type YAMLError } from 'yaml';
import { indexLines } from '../text/lines.js';
import { buildTree } from './build-tree.js';
import { type Parsed, type SyntaxProblem, tooDeep } from './tree.js';
import { explainMistake } from './yaml-mistakes.js';

/** More than this is not one mistake but another kind of file. */
const MAX_PROBLEMS = 10;

/** Reads YAML 1.2, with merge keys, into a tree. */
export const parseYaml = (text: string): Parsed => {
  const document = compose(text);
  if (!document) return { problems: [tooDeep({ start: 0, end: 0 })] };
  const complaints = onePerLine([...document.errors, ...document.warnings], text);
  if (complaints.length > 0) return { problems: complaints.map((complaint) => explainMistake(complaint, text)) };
  if (!document.contents) return { problems: [] };
  const problems: SyntaxProblem[] = [];
  const root = buildTree(document.contents, problems);
  return root && problems.length === 0 ? { root, problems } : { problems: problems.slice(0, MAX_PROBLEMS) };
};

const compose = (text: string): Document.Parsed | undefined => {
  try {
    return parseDocument(text, {
      prettyErrors: false,
      stringKeys: true,
      // Duplicate keys are found later in linear time; the parser compares each key with every other.
      uniqueKeys: false,
      // The same whatever a %YAML directive says, and without tags that make other things than JSON has.
      schema: 'core',
      resolveKnownTags: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** One broken line tends to give several complaints; the first is the cause. */
const onePerLine = (complaints: readonly YAMLError[], text: string): YAMLError[] => {
  const lines = indexLines(text);
  const byLine = new Map<number, YAMLError>();
  for (const complaint of [...complaints].sort((a, b) => a.pos[0] - b.pos[0])) {
    const { line } = lines.position(complaint.pos[0]);
    if (byLine.size < MAX_PROBLEMS && !byLine.has(line)) byLine.set(line, complaint);
  }
  return [...byLine.values()];
};
