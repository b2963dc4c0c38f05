import { nearest } from '../text/nearest.js';
import { pulumiReference } from './pulumi-reference.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Expansion {
  readonly value: string;
  readonly uses: readonly { readonly name: string; readonly whole: boolean }[];
  readonly problems: readonly ExpansionProblem[];
}

export interface ExpansionProblem {
  readonly code: 'config-variable-unset' | 'config-variable-syntax';
  readonly message: string;
  readonly remedy: string;
  /** Where the `${` stands in the string. */
  readonly at: number;
}

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const PULUMI = /\$\{pulumi:(?!-)([^${}]*)\}/y;
const PULUMI_KEY = /^[A-Za-z0-9_.-]+(:[A-Za-z0-9_.-]+)?$/;
/** Characters that a string may have after its expansion. */
const MAX_LENGTH = 1024 * 1024;
const MAX_DEPTH = 20;
const FORMS = 'Forms are ${NAME}, ${NAME:-default}, ${NAME-default} and ${pulumi:key}. A literal dollar sign is $$.';

/**
 * Expands `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${pulumi:key}` and `$$` in a string.
 * A default may hold the same forms; it is read only when it is needed. What a variable holds
 * is data and is not expanded again. A `$` before anything else stays.
 */
export const expand = (text: string, environment: Environment): Expansion => {
  const state: State = { text, environment, uses: [], problems: [] };
  const { value } = read(state, 0, 0, true);
  return { value, uses: state.uses, problems: state.problems };
};

interface State {
  readonly text: string;
  readonly environment: Environment;
  readonly uses: { name: string; whole: boolean }[];
  readonly problems: ExpansionProblem[];
}

/** What was read, and where reading ended. */
interface Read {
  readonly value: string;
  readonly end: number;
}

/** Reads up to the end, or as a default up to its closing brace. Only what is `active` is looked up. */
const read = (state: State, start: number, depth: number, active: boolean): Read => {
  const { text } = state;
  let value = '';
  let at = start;
  while (at < text.length) {
    if (depth > 0 && text[at] === '}') return { value, end: at };
    if (text.startsWith('$$', at)) {
      value += '$';
      at += 2;
    } else if (text.startsWith('${', at)) {
      const variable = readVariable(state, at, depth, active);
      value += variable.value;
      at = variable.end;
      if (value.length > MAX_LENGTH) return { value: tooLong(state, at), end: text.length };
    } else {
      value += text[at];
      at += 1;
    }
  }
  return { value, end: at };
};

const readVariable = (state: State, start: number, depth: number, active: boolean): Read => {
  const { text } = state;
  if (depth > MAX_DEPTH) return malformed(state, start, 'is nested too deep');
  const pulumi = match(PULUMI, text, start);
  if (pulumi) return readPulumi(state, start, pulumi);
  const name = match(NAME, text, start + 2)?.[0];
  if (name === undefined) return malformed(state, start, 'does not begin with a name');
  const afterName = start + 2 + name.length;
  if (text[afterName] === '}') {
    const end = afterName + 1;
    const value = active ? lookUp(state, name, start, isWhole(state, start, end, depth)) : '';
    return { value, end };
  }
  const operator = match(/:?-/y, text, afterName)?.[0];
  if (operator === undefined) return malformed(state, start, 'is not closed after its name');
  const held = own(state.environment, name);
  const takesDefault = held === undefined || (operator === ':-' && held === '');
  const use = active ? state.uses.push({ name, whole: false }) - 1 : -1;
  const fallback = read(state, afterName + operator.length, depth + 1, active && takesDefault);
  if (text[fallback.end] !== '}') return malformed(state, start, 'is not closed');
  const end = fallback.end + 1;
  if (use >= 0) state.uses[use] = { name, whole: isWhole(state, start, end, depth) };
  return { value: takesDefault ? fallback.value : held, end };
};

const lookUp = (state: State, name: string, at: number, whole: boolean): string => {
  state.uses.push({ name, whole });
  const held = own(state.environment, name);
  if (held !== undefined) return held;
  const similar = nearest(name, Object.keys(state.environment));
  state.problems.push({
    code: 'config-variable-unset',
    at,
    message: `The environment variable ${name} is not set.${similar ? ` ${similar} is.` : ''}`,
    remedy: `Set ${name}, or give a default: \${${name}:-default}.`,
  });
  return '';
};

const readPulumi = (state: State, start: number, found: RegExpExecArray): Read => {
  const key = found[1] ?? '';
  const end = start + found[0].length;
  if (!PULUMI_KEY.test(key)) return { ...malformed(state, start, 'has no key of letters, digits, _ . and -'), end };
  if (start === 0 && end === state.text.length) {
    state.uses.push({ name: `pulumi:${key}`, whole: true });
    return { value: pulumiReference(key), end };
  }
  state.problems.push({
    code: 'config-variable-syntax',
    at: start,
    message: `\${pulumi:${key}} stands inside a longer text.`,
    remedy:
      'It works only as the whole value of an entry of environment. Put the whole text into that configuration key.',
  });
  return { value: '', end };
};

const malformed = (state: State, at: number, what: string): Read => {
  const shown = state.text.slice(at, at + 24).split(/\s/, 1)[0];
  state.problems.push({
    code: 'config-variable-syntax',
    at,
    message: `The variable at ${shown} ${what}.`,
    remedy: FORMS,
  });
  return { value: '', end: state.text.length };
};

const tooLong = (state: State, at: number): string => {
  const remedy = 'Use a shorter value.';
  state.problems.push({
    code: 'config-variable-syntax',
    at,
    message: 'The expanded text is longer than 1 MiB.',
    remedy,
  });
  return '';
};

const isWhole = (state: State, start: number, end: number, depth: number): boolean =>
  depth === 0 && start === 0 && end === state.text.length;

const own = (environment: Environment, name: string): string | undefined =>
  Object.hasOwn(environment, name) ? environment[name] : undefined;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};
