import { createRequire } from 'node:module';
import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import type { Json } from '../contracts/json.js';
import { problem } from '../errors/error.js';
import { prepare } from './prepare.js';
import { notationProblems } from './problems/notation-problems.js';
import type { ConfigProblem } from './problems/problem.js';
import { schemaProblems } from './problems/schema-problems.js';
import type { Subject } from './problems/subject.js';
import { shape } from './shape.generated.js';
import type { Shape } from './shape.js';

/** A target's own part of the config. */
export interface Section {
  readonly name: string;
  /** JSON Schema of its value. */
  readonly schema?: Json;
}

interface OwnSection extends Section {
  readonly value: unknown;
  /** Whether the file has it. */
  readonly given: boolean;
}

/** Takes a section out of a config when the schema of DeployConfig is not what checks it. */
export const separateSection = (config: unknown, section?: Section): { rest: unknown; own?: OwnSection } => {
  const isKnown = section && Object.hasOwn(shape.properties ?? {}, section.name);
  if (!section || (isKnown && section.schema === undefined)) return { rest: config };
  if (typeof config !== 'object' || config === null || !Object.hasOwn(config, section.name)) {
    return { rest: config, own: { ...section, value: {}, given: false } };
  }
  const { [section.name]: value, ...rest } = config as Record<string, unknown>;
  return { rest, own: { ...section, value: value ?? {}, given: value !== null && value !== undefined } };
};

/** Checks a section by its own schema; without one everything is allowed. */
export const checkSection = (
  { name, schema, value }: OwnSection,
  subject: Subject,
): { value: unknown; problems: ConfigProblem[] } => {
  if (schema === undefined) return { value, problems: notationProblems({ ...subject, config: { [name]: value } }, {}) };
  // Only the keywords that every schema has are looked at.
  const whole: Shape = { properties: { [name]: schema as Shape } };
  const prepared = prepare({ ...subject, config: { [name]: value } }, whole);
  const errors = validateWith(name, { properties: { [name]: schema } })(prepared);
  const about = { ...subject, config: prepared };
  const problems = [...notationProblems(about, whole), ...schemaProblems(errors, about, whole)];
  return { value: (prepared as Record<string, unknown>)[name], problems };
};

const validateWith = (name: string, schema: Json): ((value: unknown) => ErrorObject[]) => {
  const validate = compile(name, schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
};

const compile = (name: string, schema: Json): ValidateFunction => {
  // Loaded here alone: no published target needs it, and it costs as much as the rest of core.
  const { Ajv: Validator }: { Ajv: typeof Ajv } = createRequire(import.meta.url)('ajv');
  try {
    // Its type allows more than JSON, and its check is what this is for.
    return new Validator({ allErrors: true, strict: false, logger: false }).compile(schema as object);
  } catch (cause) {
    throw problem('extension-broken', `The schema of the section ${name} is not a JSON Schema.`, { cause });
  }
};
