import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setup/setup-error.mjs';
import { engineCache, recordFile, requirementsFile } from './provided.mjs';

const windows = process.platform === 'win32';

/** @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} environment @param {string} remedy */
const execute = (program, args, environment, remedy) => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { env: environment, encoding: 'utf8' });
  if (status === 0) return;
  const reason = error?.message ?? `${stdout}${stderr}`.trim();
  throw new SetupError(`${program} ${args.join(' ')} failed.\n${reason}\n${remedy}`);
};

/**
 * Installs pinned Python packages, each checked against its hash, into a virtual environment of their own.
 * @param {string} command the program that they bring
 * @param {string} requirements
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string} the program's path
 */
export const providePythonProgram = (command, requirements, environment) => {
  const cache = engineCache(environment);
  mkdirSync(cache, { recursive: true });
  // A virtual environment cannot be moved, so a folder of its own is what keeps two runs apart.
  const folder = mkdtempSync(join(cache, `${command}-`));
  const programs = join(folder, windows ? 'Scripts' : 'bin');
  const executable = join(programs, windows ? `${command}.cmd` : command);
  try {
    execute(
      windows ? 'python' : 'python3',
      ['-m', 'venv', folder],
      environment,
      'Python 3.10 or newer with its venv module is needed (on Debian and Ubuntu: apt install python3-venv).',
    );
    execute(
      join(programs, 'python'),
      [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '--require-hashes',
        '-r',
        requirementsFile(requirements),
      ],
      environment,
      'Connect to the network, or set the package index in pip.conf, and run the command again.',
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  writeFileSync(join(folder, 'record.json'), JSON.stringify({ executable }));
  renameSync(join(folder, 'record.json'), recordFile(requirements, environment));
  return executable;
};
