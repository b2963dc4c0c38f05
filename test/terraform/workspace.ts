import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { terraformMirror } from '../../scripts/engines/terraform-mirror.mjs';

/** What `terraform validate` says. */
interface Verdict {
  readonly valid: boolean;
  readonly diagnostics: readonly { severity: string; summary: string; detail?: string; address?: string }[];
}

type Files = ReadonlyMap<string, string>;

/** A temporary folder with Terraform files, and what the real binary makes of them. */
export interface Workspace {
  /** Puts these files in place of those that are there. */
  write(files: Files): void;
  /** @returns what it wrote to stdout; throws with all that it said when it fails */
  run(...args: string[]): string;
  validate(files: Files): Verdict;
  /** Differences that `terraform fmt` would make in any file of the folder. Empty when there are none. */
  formatted(): string;
  remove(): void;
}

export const makeWorkspace = (terraform: string): Workspace => {
  const directory = mkdtempSync(join(tmpdir(), 'omnideploy-terraform-'));
  const configuration = join(directory, 'cli.tfrc');
  const mirror = terraformMirror(process.env);
  writeFileSync(
    configuration,
    mirror ? `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n` : '',
  );
  const spawn = (args: readonly string[]) => {
    const result = spawnSync(terraform, args, {
      cwd: directory,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, TF_CLI_CONFIG_FILE: configuration, CHECKPOINT_DISABLE: '1' },
    });
    if (result.error) throw result.error;
    return result;
  };
  let written: string[] = [];
  const write = (files: Files): void => {
    for (const path of written) rmSync(path);
    written = [...files].map(([name, content]) => {
      const path = join(directory, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    });
  };
  return {
    write,
    run: (...args) => {
      const { status, stdout, stderr } = spawn(args);
      if (status !== 0) throw new Error(`terraform ${args.join(' ')} failed:\n${stdout}${stderr}`);
      return stdout;
    },
    validate: (files) => {
      write(files);
      return JSON.parse(spawn(['validate', '-json']).stdout) as Verdict;
    },
    formatted: () => {
      const { stdout, stderr } = spawn(['fmt', '-check', '-diff', '-recursive', '-no-color']);
      return stdout + stderr;
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
};

/** `terraform init` with the providers that the files name, from the mirror when there is one. */
export const initialise = (workspace: Workspace, files: Files): void => {
  workspace.write(files);
  workspace.run('init', '-backend=false', '-input=false', '-no-color');
};
