import type { Command, Flags } from '../command/define.js';
import { globalFlags } from '../command/flags.js';
import type { PluginCommand } from '../extensions/plugin-commands.js';
import type { Style } from '../render/style.js';
import { indent, table } from '../render/table.js';
import { flagRows } from './flag-rows.js';

const headed = (title: string, rows: readonly (readonly string[])[], style: Style): string[] =>
  rows.length === 0 ? [] : ['', style('bold', title), ...indent(table(rows))];

/** `omnideploy --help`. */
export const renderRootHelp = (
  parts: {
    readonly commands: Readonly<Record<string, Command>>;
    readonly topics: Readonly<Record<string, string>>;
    readonly fromPlugins: readonly PluginCommand[];
  },
  style: Style,
): string => {
  const own = Object.entries(parts.commands).filter(([name]) => !name.includes(' '));
  const rows = [...own.map(([name, { summary }]) => [name, summary]), ...Object.entries(parts.topics)];
  return [
    'One config file deploys a container to any cloud.',
    '',
    `${style('bold', 'Usage')}: omnideploy COMMAND [FLAGS]`,
    ...headed('Commands', rows, style),
    ...headed(
      'Commands of plugins',
      parts.fromPlugins.map(({ words, summary }) => [words, summary]),
      style,
    ),
    ...headed('Flags of every command', flagRows(globalFlags as Flags), style),
    '',
    'omnideploy COMMAND --help tells more. To begin: omnideploy up --target ecs --sandbox',
  ].join('\n');
};
