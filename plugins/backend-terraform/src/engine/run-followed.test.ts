import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runFollowed } from './run-followed.js';

/** Runs a program in JavaScript that stands in for the engine. */
const follow = async (code: string, signal?: AbortSignal, tell: (line: string) => void = () => {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'omnideploy-follow-'));
  const ended = await runFollowed(
    process.execPath,
    { args: ['-e', code], folder, environment: process.env, ...(signal ? { signal } : {}) },
    join(folder, 'log'),
    tell,
  );
  return { ended, left: await readdir(folder) };
};

describe('runFollowed', () => {
  it('tells each line, and leaves no file', async () => {
    const lines: string[] = [];
    const code = 'console.log("one ü"); console.error("wrong"); console.log("two"); process.exitCode = 3';
    const { ended, left } = await follow(code, undefined, (line) => lines.push(line));
    expect(lines).toEqual(['one ü', 'two']);
    expect(ended).toEqual({ code: 3, stdout: 'one ü\ntwo\n', stderr: 'wrong\n' });
    expect(left).toEqual([]);
  });

  it('fails when the program cannot be started', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'omnideploy-follow-'));
    const run = runFollowed('/nowhere/terraform', { args: [], environment: {} }, join(folder, 'log'), () => {});
    await expect(run).rejects.toThrow('ENOENT');
  });

  // Windows has no such signal to send.
  (process.platform === 'win32' ? it.skip : it)('asks the program once to stop, and waits until it has', async () => {
    const code = `
      let asked = 0;
      const alive = setInterval(() => {}, 1000);
      process.on('SIGINT', () => { asked += 1; console.log('asked ' + asked); setTimeout(() => clearInterval(alive), 50); });
      console.log('ready');`;
    const controller = new AbortController();
    const { ended } = await follow(code, controller.signal, (line) => line === 'ready' && controller.abort());
    expect(ended).toMatchObject({ code: 0, stdout: 'ready\nasked 1\n' });
  });
});
