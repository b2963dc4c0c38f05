import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from './package.js';
import type { Terminal } from './terminal.js';
import { installFakeEngine } from './testing/fake-engine.js';
import { fakeTerminal } from './testing/fake-terminal.js';
import { installPlugin } from './testing/install-plugin.js';
import { smallestConfig, writeConfig } from './testing/write-config.js';

const program = join(packageRoot, 'bin/run.js');

const inTerminal = ({ directory, environment }: Terminal, FAKE?: string) => ({
  cwd: directory,
  env: { ...process.env, ...environment, ...(FAKE ? { FAKE } : {}) },
});

/** The program as it is built, in a process of its own with nobody at its terminal. */
const start = (terminal: Terminal, argv: readonly string[], FAKE?: string) =>
  spawn(process.execPath, [program, ...argv], inTerminal(terminal, FAKE));

const collect = (stream: NodeJS.ReadableStream | null, onText: (all: string) => void = () => undefined) => {
  let all = '';
  stream?.setEncoding('utf8').on('data', (text) => {
    all += text;
    onText(all);
  });
  return () => all;
};

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve));

const prepare = () => {
  const { terminal } = fakeTerminal({ environment: { OMNIDEPLOY_TARGET: 'fake', OMNIDEPLOY_BACKEND: 'fake' } });
  installFakeEngine(terminal);
  writeConfig(terminal);
  return terminal;
};

const run = async (terminal: Terminal, argv: readonly string[]) => {
  const child = start(terminal, argv);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  child.stdin.end();
  return { exitCode: await ended(child), stdout: stdout(), stderr: stderr() };
};

describe('the built program', () => {
  it.each([
    [['--version'], /^omnideploy /],
    [['schema'], /"\$schema"/],
    [['completion', 'bash'], /complete -F _omnideploy/],
    [['plugins'], /No plugins|@acme\/target-fake/],
    [['generate', '--output', 'out'], /Written to out/],
    [['up', '--yes', '--json'], /"outcome": "succeeded"/],
  ])('%j', async (argv, stdout) => {
    const result = await run(prepare(), argv);
    expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(result.stdout).toMatch(stdout);
  });

  it.each([
    [['plugins', 'inspect', '@acme/nope'], '@acme/nope not installed'],
    [['plugins', 'link', './nowhere'], 'could not find package.json'],
  ])('says in plain words why %j fails', async (argv, message) => {
    const { exitCode, stderr } = await run(prepare(), argv);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain(`error: A command of a plugin failed\n  ${message}\n`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('does not wait for an answer that cannot come', async () => {
    const { exitCode, stderr } = await run(prepare(), ['up']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Pass --yes');
  });

  it("checks a third party's own section with the schema that its target brings", async () => {
    const terminal = prepare();
    const manifest = { api: 1, kind: 'target', name: 'own', summary: 'Own', module: './index.js' };
    const schema = { type: 'object', properties: { size: { type: 'number' } } };
    const target = { omnideploy: 'target', api: 1, name: 'own', schema, fields: {} };
    installPlugin(terminal, '@acme/target-own', manifest, { 'index.js': `export default ${JSON.stringify(target)};` });
    writeConfig(terminal, `${smallestConfig}own:\n  size: big\n`);
    const { exitCode, stderr } = await run(terminal, ['validate', '--target', 'own']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/deploy\.yaml:7:\d+: /);
  });

  it('goes on working when nobody reads its output any more', async () => {
    const terminal = prepare();
    const child = start(terminal, ['up', '--yes', '--events']);
    const stderr = collect(child.stderr);
    child.stdout.destroy();
    expect({ exitCode: await ended(child), stderr: stderr() }).toEqual({ exitCode: 0, stderr: '' });
    expect((await run(terminal, ['stacks'])).stdout).toContain('succeeded');
  });
});

const interrupted = async (times: number, FAKE: string) => {
  const child = start(prepare(), ['up', '--yes'], FAKE);
  const stdout = collect(child.stdout);
  let sent = 0;
  const stderr = collect(child.stderr, (text) => {
    const due = (text.includes('creating') ? 1 : 0) + (text.includes('Interrupted') ? 1 : 0);
    if (sent === Math.min(due, times)) return;
    sent += 1;
    child.kill('SIGINT');
  });
  return { exitCode: await ended(child), stdout: stdout(), stderr: stderr() };
};

if (existsSync('/dev/full'))
  describe('a result on a full disk', () => {
    it('is a failure in one line, and the deployment is done', async () => {
      const terminal = prepare();
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [program, 'up', '--yes'], {
        ...inTerminal(terminal),
        stdio: ['ignore', full, 'pipe'],
      });
      const stderr = collect(child.stderr);
      const exitCode = await ended(child);
      closeSync(full);
      expect(exitCode).toBe(1);
      expect(stderr()).toMatch(/^error: The output cannot be written: .*\n$/m);
      expect(stderr()).not.toMatch(/^\s+at /m);
      expect((await run(terminal, ['stacks'])).stdout).toContain('succeeded');
    });
  });

// On Windows only a console can interrupt a process, and this one has none.
if (process.platform !== 'win32')
  describe('an interrupt', () => {
    it('asks the engine to stop and says what state it left', async () => {
      const { exitCode, stdout, stderr } = await interrupted(1, 'wait');
      expect(exitCode).toBe(130);
      expect(stderr).toContain('Interrupted: asking the engine to stop.');
      expect(stdout).toMatch(/^Cancelled/);
    });

    it('given twice ends the program although the engine does not stop', async () => {
      const { exitCode, stdout } = await interrupted(2, 'deaf');
      expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
    });
  });
