import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Deployment, type OmniDeployError, problem } from '@omnideploy/core';
import { type Engine, isAtLeast, OLDEST } from './engine.js';
import { identify } from './identify.js';

const windows = process.platform === 'win32';

/** The first executable of that name in the folders of PATH. */
const onPath = async (name: string, environment: Deployment['environment']): Promise<string | undefined> => {
  const path = environment.PATH ?? environment.Path ?? '';
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const candidate = join(folder, windows ? `${name}.exe` : name);
    const usable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return candidate;
  }
  return undefined;
};

const GET =
  'Install Terraform 1.10 or newer (https://developer.hashicorp.com/terraform/install, Business Source License) or OpenTofu 1.8 or newer (https://opentofu.org/docs/intro/install, Mozilla Public License): either will do. OMNIDEPLOY_TERRAFORM can name its path.';

const missing = (named: string | undefined): OmniDeployError =>
  problem(
    'tool-missing',
    named
      ? `OMNIDEPLOY_TERRAFORM names ${named}, which is not a terraform or tofu that runs.`
      : 'Neither terraform nor tofu was found in the folders of PATH.',
    { remedy: GET },
  );

/**
 * The one that OMNIDEPLOY_TERRAFORM names, else terraform on PATH, else tofu.
 * @throws OmniDeployError `tool-missing` when there is none, or only one that is too old
 */
export const findEngine = async ({ environment, directory }: Deployment): Promise<Engine> => {
  const named = environment.OMNIDEPLOY_TERRAFORM;
  const found: Engine[] = [];
  const places = named ? [async () => named] : ['terraform', 'tofu'].map((name) => () => onPath(name, environment));
  for (const place of places) {
    const path = await place();
    const engine = path ? await identify(path, directory, environment) : undefined;
    if (engine && isAtLeast(engine.version, OLDEST[engine.name])) return engine;
    if (engine) found.push(engine);
  }
  const [old] = found;
  if (!old) throw missing(named);
  throw problem(
    'tool-missing',
    `${old.name} ${old.version} at ${old.path} is too old: ${OLDEST[old.name]} is needed.`,
    {
      remedy: GET,
    },
  );
};
