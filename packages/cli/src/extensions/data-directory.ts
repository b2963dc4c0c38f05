import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const DIRECTORY = 'omnideploy';

const home = (environment: Environment, platform: NodeJS.Platform): string =>
  environment.HOME || (platform === 'win32' && environment.USERPROFILE) || homedir();

/** Where oclif keeps the plugins that the user installs, by oclif's own rules. */
export const dataDirectory = (environment: Environment, platform: NodeJS.Platform = process.platform): string => {
  if (environment.OMNIDEPLOY_DATA_DIR) return environment.OMNIDEPLOY_DATA_DIR;
  const base =
    environment.XDG_DATA_HOME ||
    (platform === 'win32' && environment.LOCALAPPDATA) ||
    join(home(environment, platform), '.local', 'share');
  return join(base, DIRECTORY);
};
