import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { problem } from '@omnideploy/core';
import { type FoundServer, findServer } from './find.js';
import { filesIn, readProcessFile } from './process-file.js';

const START_MILLISECONDS = 20_000;
const POLL_MILLISECONDS = 15;

/** What the server process is given of the environment: no credentials. */
const INHERITED = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'TEMP',
  'TMP',
  'TMPDIR',
  'LANG',
  'OMNIDEPLOY_SANDBOX_IDLE_MINUTES',
];

const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

const lastLines = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8').catch(() => '')).trim().split('\n').slice(-3).join('\n');

/** The port that must be, or the one of last time, for which a free one will do. */
const portArguments = async (directory: string, port: number | undefined): Promise<string[]> =>
  port === undefined ? [String((await readProcessFile(directory))?.port ?? 0), 'or-free'] : [String(port)];

const spawnServer = async (directory: string, port: number | undefined): Promise<ChildProcess> => {
  const { log } = filesIn(directory);
  // Each start begins a new log, so that it stays small.
  const handle = await open(log, 'w', 0o600);
  try {
    const program = fileURLToPath(new URL('./main.js', import.meta.url));
    const child = spawn(process.execPath, [program, directory, ...(await portArguments(directory, port))], {
      cwd: directory,
      detached: true,
      env: environment(),
      stdio: ['ignore', handle.fd, handle.fd],
      windowsHide: true,
    });
    child.unref();
    return child;
  } finally {
    await handle.close();
  }
};

/**
 * Starts a server for the folder and waits until it answers.
 * @throws OmniDeployError `engine-unreachable` with the end of its log when it does not
 */
export const startProcess = async (directory: string, port: number | undefined): Promise<FoundServer> => {
  const child = await spawnServer(directory, port);
  let ended: string | undefined;
  child.once('exit', (code) => {
    ended = `it ended with code ${code}`;
  });
  child.once('error', (error) => {
    ended = error.message;
  });
  const deadline = Date.now() + START_MILLISECONDS;
  while (ended === undefined && Date.now() < deadline) {
    const found = await findServer(directory);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
  const { log } = filesIn(directory);
  throw problem(
    'engine-unreachable',
    `The sandbox did not start: ${ended ?? 'it did not answer in time'}.\n${await lastLines(log)}`,
    {
      remedy: `Its log is ${log}.`,
    },
  );
};
