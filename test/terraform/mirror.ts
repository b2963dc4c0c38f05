import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder that a mirror of Terraform's registry has at its top. */
const REGISTRY = 'registry.terraform.io';

/** Where machines keep what is installed beside their packages. */
const roots = ['/opt', '/usr/local/share', '/usr/share', join(homedir(), '.terraform.d')];

const folders = (root: string): string[] =>
  existsSync(root)
    ? readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [join(root, entry.name)] : [],
      )
    : [];

/**
 * A local mirror of providers: OMNIDEPLOY_TERRAFORM_MIRROR, or one that this machine has.
 * Undefined when there is none; Terraform then asks its registry.
 */
export const providerMirror = (): string | undefined =>
  process.env.OMNIDEPLOY_TERRAFORM_MIRROR ??
  roots.flatMap((root) => [root, ...folders(root)]).find((folder) => existsSync(join(folder, REGISTRY)));
