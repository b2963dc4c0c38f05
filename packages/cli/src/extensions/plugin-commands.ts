import { join } from 'node:path';
import { dataDirectory } from './data-directory.js';
import { userPlugins } from './discover.js';
import { readJson } from './read-json.js';

/** A command of a plugin that the user installed, as its oclif.manifest.json tells. */
export interface PluginCommand {
  /** `aws bootstrap`. */
  readonly words: string;
  readonly summary: string;
}

/** Ids go into scripts that a shell runs, so one with more than words in it is left out. */
const ID = /^[\w-]+([: ][\w-]+)*$/;

/** Commands of installed plugins, for help and completion. Loads none of them. */
export const pluginCommands = (environment: Readonly<Record<string, string | undefined>>): PluginCommand[] =>
  userPlugins(dataDirectory(environment)).flatMap(({ root }) => {
    const { commands = {} } = readJson(join(root, 'oclif.manifest.json')) ?? {};
    return Object.entries(commands as Record<string, { summary?: string; description?: string; hidden?: boolean }>)
      .filter(([id, { hidden }]) => !hidden && ID.test(id))
      .map(([id, { summary, description = '' }]) => ({
        words: id.replaceAll(':', ' '),
        summary: summary ?? description.split('\n')[0] ?? '',
      }));
  });
