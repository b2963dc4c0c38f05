import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The host's folder, with which a filesystem mirror of Terraform providers begins. */
const host = 'registry.terraform.io';

/**
 * Where Terraform itself looks for providers without being told.
 * https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories (2026-11)
 * @param {NodeJS.ProcessEnv} environment
 */
const impliedPlaces = (environment) => {
  const home = homedir();
  const data = [
    environment.XDG_DATA_HOME || join(home, '.local', 'share'),
    ...(environment.XDG_DATA_DIRS || ['/usr/local/share', '/usr/share'].join(delimiter)).split(delimiter),
  ].map((folder) => join(folder, 'terraform', 'plugins'));
  const byPlatform = {
    win32: [
      join(environment.APPDATA ?? '', 'terraform.d', 'plugins'),
      join(environment.APPDATA ?? '', 'HashiCorp', 'Terraform', 'plugins'),
    ],
    darwin: [
      join(home, 'Library', 'Application Support', 'io.terraform', 'plugins'),
      '/Library/Application Support/io.terraform/plugins',
    ],
  };
  const own = process.platform === 'win32' || process.platform === 'darwin' ? byPlatform[process.platform] : data;
  return [environment.TF_PLUGIN_CACHE_DIR ?? '', join(home, '.terraform.d', 'plugins'), ...own];
};

/** Folders below which machines that are prepared for working offline tend to keep one. */
const usualRoots = ['/opt', '/usr/local', '/usr/local/share', '/usr/share', '/var/lib', '/srv'];

/** @param {string} folder */
const children = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
};

/**
 * A folder that can be a `filesystem_mirror` in Terraform's configuration.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined}
 */
export const terraformMirror = (environment) => {
  if (environment.OMNIDEPLOY_TERRAFORM_MIRROR) return environment.OMNIDEPLOY_TERRAFORM_MIRROR;
  const places = [...impliedPlaces(environment).filter(Boolean), ...usualRoots.flatMap(children)];
  return places.find((place) => existsSync(join(place, host)));
};
