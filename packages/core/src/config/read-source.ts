import type { Source } from '../contracts/source.js';
import { OmniDeployError, problem } from '../errors/error.js';
import { buildValue } from './source/build-value.js';
import type { Environment } from './source/expand.js';
import { locator } from './source/locate.js';
import { parseJson } from './source/parse-json.js';
import { parseYaml } from './source/parse-yaml.js';
import type { Span } from './source/tree.js';
import { codeFrame } from './text/code-frame.js';
import { indexLines } from './text/lines.js';

/** Bytes that a config file may have. */
export const MAX_BYTES = 1024 * 1024;

/**
 * Parses a config file and expands the variables in its values. A file whose name ends in
 * `.json` is read as JSON, any other as YAML 1.2.
 * @param file its name as errors show it
 * @param text what is in it, decoded
 * @param environment what variables stand for
 * @throws OmniDeployError with every syntax error, or every variable that is unset or malformed
 */
export const readSource = (file: string, text: string, environment: Environment): Source => {
  refuseUnreadable(file, text);
  const clean = text.replace(/^\ufeff/, '');
  const format = /\.json$/i.test(file) ? 'json' : 'yaml';
  if (clean.trim() === '') throw empty(file);
  const { root, problems } = format === 'json' ? parseJson(clean) : parseYaml(clean);
  if (problems.length > 0) throw failure(file, clean, problems);
  if (!root || (root.kind === 'scalar' && root.value === null)) throw empty(file);
  if (root.kind !== 'map') {
    const span = { start: root.span.start, end: root.span.start };
    const message = `A config file is a map of keys, but this is a ${root.kind === 'list' ? 'list' : 'single value'}.`;
    throw failure(file, clean, [
      { code: 'config-type', span, message, remedy: 'Begin with a line such as name: my-app.' },
    ]);
  }
  const built = buildValue(root, clean, environment);
  if (built.problems.length > 0) throw failure(file, clean, built.problems);
  const { value, variables } = built;
  return { file, text: clean, format, value, variables, locate: locator(file, clean, root) };
};

const refuseUnreadable = (file: string, text: string): void => {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw problem('config-too-large', `${file} is larger than 1 MiB.`, {
      remedy: 'Check that it is the right file.',
    });
  }
  if (text.includes('\0')) {
    throw problem('config-unreadable', `${file} is not a text in UTF-8: it holds NUL bytes.`, {
      remedy: 'Save it as UTF-8, or check that it is the right file.',
    });
  }
};

const empty = (file: string): OmniDeployError =>
  problem('config-empty', `${file} is empty.`, {
    remedy: [
      'The smallest config is:',
      'name: my-app',
      'container:',
      '  image: nginx:1.29',
      '  ports:',
      '    - container_port: 80',
    ].join('\n'),
  });

interface Problem {
  readonly code?: string;
  readonly span: Span;
  readonly message: string;
  readonly remedy?: string;
}

const failure = (file: string, text: string, problems: readonly Problem[]): OmniDeployError => {
  const { position } = indexLines(text);
  return new OmniDeployError(
    problems.map(({ code = 'config-syntax', span, ...rest }) => {
      const location = { file, start: position(span.start), end: position(span.end) };
      return { code, severity: 'error', ...rest, location, frame: codeFrame(text, location) };
    }),
  );
};
