import type { Diagnostic } from '../../contracts/diagnostic.js';
import type { Source } from '../../contracts/source.js';
import { isOmniDeployError } from '../../errors/error.js';
import { readSource } from '../read-source.js';
import { type ResolvedDeployment, type ResolveOptions, resolveConfig } from '../resolve-config.js';

export type Environment = Record<string, string>;

/** The smallest config, to add to. */
export const smallest = 'name: app\ncontainer:\n  image: nginx\n  ports:\n    - container_port: 80\n';

export const readYaml = (text: string, environment: Environment = {}): Source =>
  readSource('deploy.yaml', text, environment);

/** A deploy file read and resolved as the container adapter has it done. */
export const resolveYaml = (
  text: string,
  environment: Environment = {},
  options: ResolveOptions = {},
): ResolvedDeployment => {
  const source = readYaml(text, environment);
  return resolveConfig({ config: source.value, origin: (path) => path }, source, options);
};

/** The diagnostics of the error that is thrown. */
export const problemsOf = (run: () => unknown): readonly Diagnostic[] => {
  try {
    run();
  } catch (error) {
    if (isOmniDeployError(error)) return error.diagnostics;
    throw error;
  }
  throw new Error('An error was expected.');
};

/** The text that a diagnostic points to, up to the end of its line. */
export const markedBy = (text: string, { location }: Diagnostic): string | undefined => {
  if (!location) return undefined;
  const { start, end } = location;
  const line = text.split('\n')[start.line - 1] ?? '';
  return line.slice(start.column - 1, end.line > start.line ? undefined : end.column - 1);
};

/** Each problem of a config as `code: marked text`. */
export const summaryOf = (text: string, environment?: Environment, options?: ResolveOptions): string[] =>
  problemsOf(() => resolveYaml(text, environment, options)).map(
    (problem) => `${problem.code}: ${markedBy(text, problem)}`,
  );
