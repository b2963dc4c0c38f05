import type { Diagnostic } from '../contracts/diagnostic.js';
import type { Path } from '../contracts/json.js';
import type { FieldSupport, Target } from '../contracts/target.js';

/** The sections of the published targets. Those of others than the selected one have no effect. */
const sections = ['ecs', 'agentcore', 'kubernetes', 'digitalocean'];

/** `['container', 'ports', 0, 'protocol']` as a target's table writes it: `container.ports[].protocol`. */
const pattern = (path: Path): string =>
  path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[]` : text ? `${text}.${step}` : step), '');

interface Answer {
  readonly support: FieldSupport;
  /** The part of the path that the table's entry covers. */
  readonly path: Path;
}

const supportOf = (target: Target, path: Path): Answer => {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const field = pattern(part);
    const support = Object.hasOwn(target.fields, field) ? target.fields[field] : undefined;
    if (support !== undefined) return { support, path: part };
  }
  const [head] = path;
  if (sections.includes(String(head)))
    return { support: { ignored: `the section is for another target than ${target.name}` }, path: path.slice(0, 1) };
  return { support: { refused: `the target ${target.name} does not know it` }, path };
};

const toDiagnostic = (target: Target, { support, path }: Answer): Diagnostic | undefined => {
  if (support === 'honoured') return undefined;
  const field = pattern(path);
  if ('ignored' in support)
    return {
      code: 'field-ignored',
      severity: 'warning',
      message: `${field} has no effect on ${target.name}: ${support.ignored}.`,
    };
  return {
    code: 'combination-refused',
    severity: 'error',
    message: `${target.name} cannot honour ${field}: ${support.refused}.`,
    ...(support.instead ? { remedy: support.instead } : {}),
  };
};

/**
 * What the target says to each field that the config has: nothing, a warning or a refusal, each
 * once at the node that its table names.
 */
export const checkFields = (
  target: Target,
  fields: readonly Path[],
  place: (diagnostic: Diagnostic, path: Path) => Diagnostic,
): Diagnostic[] => {
  const found = new Map<string, Diagnostic>();
  for (const field of fields) {
    const answer = supportOf(target, field);
    const key = JSON.stringify(answer.path);
    if (found.has(key)) continue;
    const diagnostic = toDiagnostic(target, answer);
    if (diagnostic) found.set(key, place(diagnostic, answer.path));
  }
  return [...found.values()];
};
