import type { Argument, Command, Flags } from '../command/define.js';
import { globalFlags } from '../command/flags.js';
import type { Style } from '../render/style.js';
import { indent, table } from '../render/table.js';
import { flagRows } from './flag-rows.js';

const usageOf = ({ name, required }: Argument): string => (required ? name.toUpperCase() : `[${name.toUpperCase()}]`);

const argumentRow = ({ name, summary, options }: Argument): string[] => [
  name.toUpperCase(),
  options ? `${summary}: ${options.join(', ')}` : summary,
];

/** `omnideploy COMMAND --help`. */
export const renderCommandHelp = (name: string, command: Command, style: Style): string => {
  const { arguments: wanted = [], examples = [] } = command;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', style('bold', title), ...indent(lines)];
  return [
    command.summary,
    ...(command.description ? [command.description] : []),
    '',
    `${style('bold', 'Usage')}: ${['omnideploy', name, ...wanted.map(usageOf), '[FLAGS]'].join(' ')}`,
    ...section('Arguments', table(wanted.map(argumentRow))),
    ...section('Flags', table(flagRows({ ...command.flags, ...(globalFlags as Flags) }))),
    ...section('Examples', examples),
  ].join('\n');
};

/** `omnideploy TOPIC --help`: the commands below one word. */
export const renderTopicHelp = (
  topic: string,
  commands: Readonly<Record<string, Command>>,
  about: string,
  style: Style,
): string => {
  const rows = Object.entries(commands)
    .filter(([name]) => name.startsWith(`${topic} `))
    .map(([name, { summary }]) => [name, summary]);
  return [about, '', `${style('bold', 'Usage')}: omnideploy ${topic} COMMAND`, '', ...indent(table(rows))].join('\n');
};
