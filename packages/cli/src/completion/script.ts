import type { Context } from '../command/define.js';
import { commands, topics } from '../commands/index.js';
import { pluginCommands } from '../extensions/plugin-commands.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import { situations } from './situations.js';
import { zsh } from './zsh.js';

const writers = { bash, zsh, fish, powershell };

const ofPlugins = ['install', 'uninstall', 'update', 'inspect', 'link', 'reset'].map((word) => ({
  words: `plugins ${word}`,
  summary: '',
}));

/** The completion script of a shell, with what is installed now. */
export const completionScript = (
  shell: string,
  { registry, terminal }: Pick<Context, 'registry' | 'terminal'>,
): string => {
  const fromPlugins = [...ofPlugins, ...pluginCommands(terminal.environment)];
  return writers[shell as keyof typeof writers](situations({ commands, topics, fromPlugins }, registry()));
};
