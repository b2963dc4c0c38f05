import type { Answer } from '../command/define.js';
import { findCommand } from '../command/find.js';
import { commands, topics } from '../commands/index.js';
import { pluginCommands } from '../extensions/plugin-commands.js';
import type { Style } from '../render/style.js';
import { plain } from '../render/style.js';
import type { Terminal } from '../terminal.js';
import { renderCommandHelp, renderTopicHelp } from './command.js';
import { renderRootHelp } from './root.js';

const asksForHelp = (argv: readonly string[]): boolean => {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
};

const answer = (render: (style: Style) => string): Answer => ({ data: { help: render(plain) }, text: render });

/** The help that a command line asks for, if it does. A topic alone asks for what is below it. */
export const answerHelp = (
  argv: readonly string[],
  { environment }: Pick<Terminal, 'environment'>,
): Answer | undefined => {
  const words = argv.filter((word) => !word.startsWith('-'));
  const [first] = words;
  if (first === undefined && (argv.length === 0 || asksForHelp(argv)))
    return answer((style) => renderRootHelp({ commands, topics, fromPlugins: pluginCommands(environment) }, style));
  const found = findCommand(commands, argv);
  if (found)
    return asksForHelp(argv) ? answer((style) => renderCommandHelp(found.name, found.command, style)) : undefined;
  const hasOwn = Object.keys(commands).some((name) => name.startsWith(`${first} `));
  if (first !== undefined && hasOwn && words.length === 1)
    return answer((style) => renderTopicHelp(first, commands, topics[first] ?? '', style));
  return undefined;
};
