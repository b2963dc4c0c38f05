import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const INTERRUPTED = 130;

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} environment
 */

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => void} interrupt what Ctrl-C does here
 * @returns {Promise<number>}
 */
const exitCode = (child, interrupt) =>
  new Promise((resolve, reject) => {
    const terminate = () => child.kill('SIGTERM');
    process.on('SIGINT', interrupt).on('SIGTERM', terminate);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', interrupt).off('SIGTERM', terminate);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 1));
    });
  });

/**
 * Runs a program on this process's own terminal. The terminal gives Ctrl-C to the program as well,
 * which decides what happens; this process waits for it.
 * @param {string} program @param {readonly string[]} args @param {RunOptions} options
 */
export const run = (program, args, { cwd, environment }) =>
  exitCode(spawn(program, args, { cwd, env: environment, stdio: 'inherit' }), () => {});

/**
 * Runs a program unseen and keeps what it prints. Ctrl-C ends it, and this process after it.
 * @param {string} program @param {readonly string[]} args @param {RunOptions} options
 * @returns {Promise<{ code: number, stdout: string, printed: string }>} `printed` is both streams, as they came
 */
export const runQuietly = async (program, args, { cwd, environment }) => {
  const child = spawn(program, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let printed = '';
  let interrupted = false;
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  const code = await exitCode(child, () => {
    interrupted = true;
    child.kill('SIGTERM');
  });
  if (interrupted) process.exit(INTERRUPTED);
  return { code, stdout, printed };
};

/**
 * Says on stderr what is going on, when it takes longer than a moment.
 * @template T @param {string} message @param {Promise<T>} work @returns {Promise<T>}
 */
export const saying = async (message, work) => {
  const timer = setTimeout(() => console.error(message), 1000);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
};
