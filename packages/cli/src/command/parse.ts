import { parseArgs } from 'node:util';
import { type OmniDeployError, problem } from '@omnideploy/core';
import { nearest } from '@omnideploy/core/program';
import type { Argument, Command, Flags } from './define.js';
import { globalFlags } from './flags.js';

export interface Parsed {
  readonly flags: Readonly<Record<string, string | boolean>>;
  readonly arguments: Readonly<Record<string, string | undefined>>;
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

const refuse = (name: string, message: string): OmniDeployError =>
  problem('flag-invalid', message, { remedy: `See: omnideploy ${name} --help` });

const checkOption = (name: string, flags: Flags, token: OptionToken): void => {
  const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
  if (!flag) {
    const near = token.rawName.startsWith('--') ? nearest(token.name, Object.keys(flags)) : undefined;
    throw refuse(name, `There is no flag ${token.rawName}.${near ? ` Did you mean --${near}?` : ''}`);
  }
  if (flag.type === 'boolean') {
    if (token.value !== undefined) throw refuse(name, `${token.rawName} takes no value.`);
    return;
  }
  const missing = token.value === undefined || (!token.inlineValue && token.value.startsWith('-'));
  if (missing || token.value === '')
    throw refuse(name, `${token.rawName} needs a value: ${token.rawName} ${flag.value}`);
};

/** `-t=ecs` is `-tecs`, as in other programs. */
const withoutEquals = (token: OptionToken): OptionToken =>
  token.inlineValue && !token.rawName.startsWith('--') ? { ...token, value: token.value.replace(/^=/, '') } : token;

const readArguments = (name: string, wanted: readonly Argument[], given: readonly string[]): Parsed['arguments'] => {
  const [surplus] = given.slice(wanted.length);
  if (surplus !== undefined) throw refuse(name, `"${surplus}" is more than ${name} can use.`);
  for (const [index, { name: label, required, options }] of wanted.entries()) {
    const value = given[index];
    if (value === undefined && required)
      throw refuse(name, `${label.toUpperCase()} is missing${options ? `: one of ${options.join(', ')}` : ''}.`);
    if (value !== undefined && options && !options.includes(value)) {
      const near = nearest(value, options);
      throw refuse(name, `"${value}" is none of ${options.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`);
    }
  }
  return Object.fromEntries(wanted.map(({ name: label }, index) => [label, given[index]]));
};

const fromEnvironment = (flags: Flags, environment: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(flags).flatMap(([name, { variable }]) => {
      const value = variable ? environment[variable] : undefined;
      return value ? [[name, value] as const] : [];
    }),
  );

/**
 * Reads the command line of one command.
 * @param name the command's words, for errors
 * @throws OmniDeployError `flag-invalid`, with the nearest flag
 */
export const parse = (
  name: string,
  command: Command,
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Parsed => {
  const flags: Flags = { ...command.flags, ...globalFlags };
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(flags).map(([flag, { type, short }]) => [flag, short ? { type, short } : { type }]),
    ),
  });
  const options = tokens.filter((token) => token.kind === 'option').map(withoutEquals);
  for (const token of options) checkOption(name, flags, token);
  const positionals = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  return {
    flags: {
      ...fromEnvironment(flags, environment),
      ...Object.fromEntries(options.map((token) => [token.name, token.value ?? true])),
    },
    arguments: readArguments(name, command.arguments ?? [], positionals),
  };
};
