import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} environment
 */

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
const exitCode = (child) =>
  new Promise((resolve, reject) => {
    // The terminal gives Ctrl-C to the child as well: it decides what happens, and this process waits for it.
    const wait = () => {};
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', pass);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', pass);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 1));
    });
  });

/**
 * Runs a program on this process's own terminal.
 * @param {string} program @param {readonly string[]} args @param {RunOptions} options
 */
export const run = (program, args, { cwd, environment }) =>
  exitCode(spawn(program, args, { cwd, env: environment, stdio: 'inherit' }));

/**
 * Runs a program unseen and keeps what it prints.
 * @param {string} program @param {readonly string[]} args @param {RunOptions} options
 * @returns {Promise<{ code: number, stdout: string, printed: string }>} `printed` is both streams, as they came
 */
export const runQuietly = async (program, args, { cwd, environment }) => {
  const child = spawn(program, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  return { code: await exitCode(child), stdout, printed };
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
