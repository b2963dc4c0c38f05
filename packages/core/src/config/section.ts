import type { ErrorObject } from 'ajv';
import type { Json } from '../contracts/json.js';
import type { Target } from '../contracts/target.js';
import { problem } from '../errors/error.js';
import { prepare } from './prepare.js';
import { valueAt } from './present-fields.js';
import { notationProblems } from './problems/notation-problems.js';
import type { ConfigProblem } from './problems/problem.js';
import { schemaProblems } from './problems/schema-problems.js';
import type { Subject } from './problems/subject.js';
import { shape } from './shape.generated.js';
import type { Shape } from './shape.js';

/** A target's own part of the config. */
export interface Section {
  /** The target's name, which is the section's key. */
  readonly name: string;
  /** What checks its value, when DeployConfig's own schema does not. */
  readonly own?: {
    readonly schema: Json;
    errorsOf(value: unknown): ErrorObject[];
  };
}

/**
 * The section of a target, with its schema compiled.
 * @throws OmniDeployError `extension-broken` when that is not a JSON Schema of draft 7
 */
export const sectionOf = async ({ name, schema }: Pick<Target, 'name' | 'schema'>): Promise<Section> => {
  if (schema === undefined) return { name };
  // Only a target with a schema of its own pays for it: it costs as much as the rest of core.
  // As the default export it is there in a bundle too.
  const { Ajv } = (await import('ajv')).default;
  try {
    // Its type allows more than JSON, and compiling is what tells.
    const validate = new Ajv({ allErrors: true, verbose: true, strict: false, logger: false }).compile(
      schema as object,
    );
    return { name, own: { schema, errorsOf: (value) => (validate(value) ? [] : (validate.errors ?? [])) } };
  } catch (cause) {
    throw problem('extension-broken', `The schema of the section ${name} is not a JSON Schema of draft 7.`, { cause });
  }
};

interface OwnSection extends Section {
  readonly value: unknown;
  /** Whether the file has it. */
  readonly given: boolean;
}

/** Takes a section out of a config when the schema of DeployConfig is not what checks it. */
export const separateSection = (config: unknown, section?: Section): { rest: unknown; own?: OwnSection } => {
  const isKnown = section && Object.hasOwn(shape.properties ?? {}, section.name);
  if (!section || (isKnown && section.own === undefined)) return { rest: config };
  if (typeof config !== 'object' || config === null || !Object.hasOwn(config, section.name)) {
    return { rest: config, own: { ...section, value: {}, given: false } };
  }
  const { [section.name]: value, ...rest } = config as Record<string, unknown>;
  return { rest, own: { ...section, value: value ?? {}, given: value !== null && value !== undefined } };
};

/** Checks a section by its own schema; without one everything is allowed. */
export const checkSection = (
  { name, own, value }: OwnSection,
  subject: Subject,
): { value: unknown; problems: ConfigProblem[] } => {
  const config = { [name]: value };
  if (own === undefined) return { value, problems: notationProblems({ ...subject, config }, {}) };
  // Only the keywords that every schema has are looked at.
  const whole: Shape = { properties: { [name]: own.schema as Shape } };
  const about = { ...subject, config: prepare({ ...subject, config }, whole) };
  const prepared = valueAt(about.config, [name]);
  const errors = own.errorsOf(prepared).map((error) => below(name, error));
  return { value: prepared, problems: [...notationProblems(about, whole), ...schemaProblems(errors, about, whole)] };
};

/** An error about a section's value as one about the config that holds it. */
const below = (name: string, error: ErrorObject): ErrorObject => ({
  ...error,
  instancePath: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}${error.instancePath}`,
});
