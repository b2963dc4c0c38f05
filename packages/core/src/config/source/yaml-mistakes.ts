import type { YAMLError } from 'yaml';
import type { SyntaxProblem } from './tree.js';

interface Mistake {
  readonly code: YAMLError['code'];
  /** Tells apart what shares a code, in the parser's message. */
  readonly says?: RegExp;
  readonly message: string;
  readonly remedy: string;
}

/** What people most often get wrong in YAML, in plain words. Anything else is told as the parser tells it. */
const mistakes: readonly Mistake[] = [
  {
    code: 'TAB_AS_INDENT',
    message: 'A tab is used for indentation, which YAML does not allow.',
    remedy: 'Indent with spaces.',
  },
  {
    code: 'MULTIPLE_DOCS',
    message: 'The file holds several YAML documents.',
    remedy: 'Keep one: remove the --- line and what belongs to the others, or split the file.',
  },
  {
    code: 'TAG_RESOLVE_FAILED',
    message: 'Tags such as !name are not supported.',
    remedy: 'Remove the tag, or put quotes around a text that begins with !.',
  },
  { code: 'NON_STRING_KEY', message: 'A key must be plain text.', remedy: 'Write key: value.' },
  {
    code: 'MISSING_CHAR',
    says: /closing .quote/,
    message: 'This quote is not closed.',
    remedy: 'End the text with the same quote.',
  },
  {
    code: 'MISSING_CHAR',
    says: /followed by map values/,
    message: 'A colon is missing after this key.',
    remedy: 'Write key: value. If the line belongs to the text above it, indent it more.',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: 'This line is not a key with a value.',
    remedy: 'Write key: value, with a space after the colon.',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: 'A value that stands beside its key cannot hold another key.',
    remedy:
      'Put quotes around a text that holds a colon and a space. If there is none, the next line is indented too far.',
  },
  {
    code: 'BAD_INDENT',
    says: /^Flow/,
    message: 'A bracket before this place is not closed.',
    remedy: 'Close it with ] or }.',
  },
  {
    code: 'BAD_INDENT',
    says: /same column/,
    message: 'This line is not indented like those beside it.',
    remedy: 'All keys of a map, and all entries of a list, begin in the same column.',
  },
  {
    code: 'BAD_SCALAR_START',
    message: 'A text without quotes cannot begin with this character.',
    remedy: 'Put quotes around it.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /scalar at node end/,
    message: 'Something stands after the end of the value.',
    remedy: 'Put quotes around the whole value; inside single quotes write a single quote twice.',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: 'There is no such escape.',
    remedy: 'Write a backslash twice, or put single quotes around the text.',
  },
  {
    code: 'RESOURCE_EXHAUSTION',
    message: 'Maps and lists are nested too deep.',
    remedy: 'Check that it is the right file.',
  },
];

/** One complaint of the YAML parser, in plain words. */
export const explainMistake = ({ code, message, pos }: YAMLError, text: string): SyntaxProblem => {
  const known = mistakes.find((mistake) => mistake.code === code && (mistake.says?.test(message) ?? true));
  const quote = /closing (.)quote/.exec(message)?.[1];
  // The parser points to the end of the file; what helps is where the quote begins.
  const start = quote === undefined ? pos[0] : Math.max(0, text.lastIndexOf(quote, pos[0] - 1));
  const span = { start, end: quote === undefined ? Math.max(pos[1], start) : start + 1 };
  if (text.startsWith('${', start - 1)) {
    const remedy = 'Put quotes around it: inside [ ] and { } the braces mean something else.';
    return { span, message: 'A variable stands without quotes inside brackets.', remedy };
  }
  return known
    ? { span, message: known.message, remedy: known.remedy }
    : { span, message: `${message.replace(/\.$/, '')}.` };
};
