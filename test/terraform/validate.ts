import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { terraformMirror } from '../../scripts/engines/terraform-mirror.mjs';

/** What `terraform validate` says. */
interface Verdict {
  readonly valid: boolean;
  readonly diagnostics: readonly { severity: string; summary: string; detail?: string; address?: string }[];
}

/** A folder in which Terraform has the providers that documents ask for. */
export interface Workspace {
  validate(document: object): Verdict;
}

/** Prepares an empty folder: `terraform init` with the providers of the first document. */
export const workspace = (terraform: string, directory: string, first: object): Workspace => {
  const configuration = join(directory, 'cli.tfrc');
  const mirror = terraformMirror(process.env);
  writeFileSync(
    configuration,
    mirror ? `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n` : '',
  );
  const run = (...args: [command: string, ...string[]]): string => {
    const { status, stdout, stderr, error } = spawnSync(terraform, args, {
      cwd: directory,
      encoding: 'utf8',
      env: { ...process.env, TF_CLI_CONFIG_FILE: configuration, CHECKPOINT_DISABLE: '1' },
    });
    if (error) throw error;
    if (status !== 0 && args[0] === 'init') throw new Error(`terraform init failed:\n${stdout}${stderr}`);
    return stdout;
  };
  const write = (document: object) => writeFileSync(join(directory, 'main.tf.json'), JSON.stringify(document, null, 2));
  write(first);
  run('init', '-backend=false', '-input=false', '-no-color');
  return {
    validate: (document) => {
      write(document);
      return JSON.parse(run('validate', '-json')) as Verdict;
    },
  };
};
