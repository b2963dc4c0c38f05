import type { ErrorObject } from 'ajv';
import type { Adapted } from '../contracts/adapter.js';
import type { Diagnostic } from '../contracts/diagnostic.js';
import type { Json, Path } from '../contracts/json.js';
import type { Source } from '../contracts/source.js';
import { OmniDeployError } from '../errors/error.js';
import type { DeployConfig } from './deploy-config.generated.js';
import { normalise } from './normalise.js';
import { prepare } from './prepare.js';
import { valueAt } from './present-fields.js';
import { notationProblems } from './problems/notation-problems.js';
import { diagnose } from './problems/problem.js';
import { relationProblems } from './problems/relation-problems.js';
import { schemaProblems } from './problems/schema-problems.js';
import { subjectOf } from './problems/subject.js';
import { pulumiSecrets } from './pulumi-secrets.js';
import type { ResolvedConfig } from './resolved-config.js';
import { checkSection, type Section, separateSection } from './section.js';
import { shape } from './shape.generated.js';
import { validate } from './validate.generated.js';

export interface ResolveOptions {
  /**
   * The selected target's own section, from `sectionOf`. One that the schema of DeployConfig does
   * not have, or that comes with a schema of its own, is checked by that schema instead.
   */
  readonly section?: Section;
}

export interface ResolvedDeployment {
  /** The valid config as the file has it: variables in, defaults not, Pulumi's secrets under `secrets`. */
  readonly config: DeployConfig;
  readonly resolved: ResolvedConfig;
  /** Where in the user's file the value at a path of `config` or `resolved` stands. */
  origin(path: Path): Path;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Validates what an adapter made of a source and fills it in.
 * @throws OmniDeployError with every problem, each at its place in the user's file
 */
export const resolveConfig = (adapted: Adapted, source: Source, options: ResolveOptions = {}): ResolvedDeployment => {
  const given = subjectOf(adapted, source);
  const { rest, own } = separateSection(adapted.config, options.section);
  const subject = { ...given, config: prepare({ ...given, config: rest }, shape) };
  const problems = [
    ...notationProblems(subject, shape),
    ...schemaProblems(errorsOf(subject.config), subject, shape),
    ...relationProblems(subject),
  ];
  const section = own && checkSection(own, given);
  const diagnostics = diagnose([...problems, ...(section?.problems ?? [])], subject, source);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new OmniDeployError(errors);

  // The validator has just said so.
  const { config, origin } = pulumiSecrets(subject.config as DeployConfig);
  const name = options.section?.name;
  const known = name === undefined ? undefined : valueAt(config, [name]);
  // A section of a valid config came from a parsed document, and is JSON.
  const value = (section ? section.value : (known ?? {})) as Json;
  return {
    config: section && name !== undefined && own?.given ? { ...config, [name]: value } : config,
    resolved: normalise(config, value, subject),
    origin: (path) => adapted.origin(origin(path)),
    diagnostics,
  };
};

const errorsOf = (config: unknown): ErrorObject[] => {
  const check: { (config: unknown): boolean; errors?: ErrorObject[] | null } = validate;
  return check(config) ? [] : (check.errors ?? []);
};
