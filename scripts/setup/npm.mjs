import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { SetupError } from './setup-error.mjs';

/**
 * The JavaScript file of npm's command line, to be run with Node: a `.cmd` file cannot be started
 * without a shell. npm names it when it runs a script; otherwise it stands near Node or on PATH.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} node the path of a Node executable
 */
export const npmCli = (environment, node = process.execPath) => {
  const given = environment.npm_execpath ?? '';
  const places = [
    ...(basename(given) === 'npm-cli.js' ? [given] : []),
    join(dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(node), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...(environment.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm')),
  ];
  const found = places.filter((place) => existsSync(place)).map((place) => realpathSync(place));
  const cli = found.find((place) => basename(place) === 'npm-cli.js');
  if (!cli) throw new SetupError('npm was not found. Install it with Node from https://nodejs.org.');
  return cli;
};
