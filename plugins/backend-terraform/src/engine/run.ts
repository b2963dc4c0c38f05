import { type ChildProcess, spawn } from 'node:child_process';
import type { Deployment } from '@omnideploy/core';

/** One call of the engine. */
export interface Invocation {
  readonly args: readonly string[];
  /** The working folder. Default: this process's. */
  readonly folder?: string;
  readonly environment: Deployment['environment'];
  /** Aborted: the engine is asked once to stop, and ends when it has. */
  readonly signal?: AbortSignal;
}

export interface Ended {
  /** -1 when a signal ended it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const windows = process.platform === 'win32';

/**
 * Outside of Windows a process group of its own: a terminal sends Ctrl-C to a whole group, and a
 * second one makes the engine give up without saving. On Windows the console tells it.
 */
export const apart = { detached: !windows, windowsHide: true } as const;

/** Asks the engine once to stop. There is no such request on Windows but the console's own. */
export const stopOn = (signal: AbortSignal | undefined, child: ChildProcess): (() => void) => {
  const stop = (): void => {
    if (!windows) child.kill('SIGINT');
  };
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return () => signal?.removeEventListener('abort', stop);
};

/** Resolves with the exit code. @throws the error of Node when the program cannot be started */
export const ending = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });

/** Runs the engine to its end. @throws the error of Node when it cannot be started */
export const run = async (program: string, { args, folder, environment, signal }: Invocation): Promise<Ended> => {
  const child = spawn(program, args, {
    ...apart,
    ...(folder ? { cwd: folder } : {}),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  const release = stopOn(signal, child);
  try {
    return { code: await ending(child), ...texts };
  } finally {
    release();
  }
};
