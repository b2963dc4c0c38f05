import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '@omnideploy/core';
import { readJson } from './read-json.js';

const isSound = (content: Readonly<Record<string, unknown>>): boolean => {
  const { plugins = [] } = (content.oclif ?? {}) as { plugins?: unknown };
  return !Array.isArray(content) && Array.isArray(plugins) && plugins.every((one) => typeof one?.name === 'string');
};

/**
 * oclif notes the user's plugins in the data directory's package.json, and without a word knows of
 * none when it cannot read it.
 * @throws OmniDeployError `plugins-unreadable`
 */
export const checkPluginList = (directory: string): void => {
  const path = join(directory, 'package.json');
  const content = readJson(path);
  if (content ? isSound(content) : !existsSync(path)) return;
  throw problem('plugins-unreadable', `${path}, which lists the installed plugins, is damaged.`, {
    remedy: 'Mend it, or delete it and install the plugins again: omnideploy plugins install PACKAGE',
  });
};
