import { spawn } from 'node:child_process';
import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { apart, type Ended, ending, type Invocation, stopOn } from './run.js';

/** Milliseconds between two looks at what the engine has written. */
const PAUSE = 100;

/** Calls back for each whole line that is new in a file. */
const lineReader = async (path: string, tell: (line: string) => void) => {
  const file = await open(path, 'r');
  let text = '';
  const decoder = new TextDecoder();
  const buffer = Buffer.alloc(65_536);
  return {
    read: async (): Promise<void> => {
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length);
        if (bytesRead === 0) return;
        text += decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
        const lines = text.split('\n');
        text = lines.pop() ?? '';
        for (const line of lines) tell(line);
      }
    },
    close: () => file.close(),
  };
};

/**
 * Runs the engine to its end and calls back for each line that it prints. It prints into a file, not
 * to this process: should this process be killed, the engine finishes what it does and saves its state.
 */
export const runFollowed = async (
  program: string,
  { args, folder, environment, signal }: Invocation,
  path: string,
  tell: (line: string) => void,
): Promise<Ended> => {
  const output = await open(path, 'w', 0o600);
  const errors = await open(`${path}.err`, 'w', 0o600);
  const reader = await lineReader(path, tell);
  let done = false;
  try {
    const child = spawn(program, args, {
      ...apart,
      ...(folder ? { cwd: folder } : {}),
      env: environment,
      stdio: ['ignore', output.fd, errors.fd],
    });
    const release = stopOn(signal, child);
    const code = ending(child).finally(() => {
      done = true;
      release();
    });
    while (!done) {
      await reader.read();
      await Promise.race([code, wait(PAUSE)]);
    }
    await reader.read();
    return { code: await code, stdout: await readFile(path, 'utf8'), stderr: await readFile(`${path}.err`, 'utf8') };
  } finally {
    await Promise.all([reader.close(), output.close(), errors.close()]);
    await Promise.all([rm(path, { force: true }), rm(`${path}.err`, { force: true })]);
  }
};
