import { describe, expect, it } from '@jest/globals';
import { run } from './run.js';
import { fakeTerminal } from './testing/fake-terminal.js';
import { installPlugin } from './testing/install-plugin.js';

const ecs = {
  api: 1,
  kind: 'target',
  name: 'ecs',
  summary: 'AWS ECS on Fargate',
  module: './index.js',
  size: '200 kB',
};

const runWith = async (argv: readonly string[], given = fakeTerminal()) => {
  const exitCode = await run(argv, given.terminal);
  return { exitCode, ...given.written };
};

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('%j lists the commands on stdout', async (argv) => {
    const { exitCode, stdout, stderr } = await runWith(argv);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ {2}up +Deploy/m);
    expect(stdout).toMatch(/^ {2}plugins +List, install/m);
    expect(stderr).toBe('');
  });

  it.each([[['up', '--help']], [['help', 'up']], [['up', '--nonsense', '-h']]])(
    '%j shows flags with their defaults',
    async (argv) => {
      const { exitCode, stdout } = await runWith(argv);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('  -t, --target NAME    Where to deploy (default: lightsail; or OMNIDEPLOY_TARGET)');
    },
  );

  it('lists what is below a topic', async () => {
    const { exitCode, stdout } = await runWith(['sandbox']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ {2}sandbox drift +Change a resource/m);
  });

  it("lists plugins' own commands from their manifests", async () => {
    const given = fakeTerminal();
    const manifest = { commands: { 'acme:bill': { summary: 'Show the bill' }, secret: { hidden: true } } };
    installPlugin(given.terminal, '@acme/plugin-bill', undefined, { 'oclif.manifest.json': JSON.stringify(manifest) });
    const { stdout } = await runWith(['--help'], given);
    expect(stdout).toMatch(/^ {2}acme bill +Show the bill$/m);
    expect(stdout).not.toContain('secret');
  });
});

describe('a command line that cannot be run', () => {
  it.each([
    [['uo'], 'There is no command "uo". Did you mean "up"?'],
    [['sandbox', 'statsu'], 'There is no command "sandbox statsu". Did you mean "sandbox status"?'],
    [['sandbox', 'foo'], 'There is no command "sandbox foo".\n'],
    [['up', '--tagret', 'ecs'], 'There is no flag --tagret. Did you mean --target?'],
    [['--sandbox', 'up'], 'The command comes first, then its flags: --sandbox is a flag.'],
    [['completion', 'bahs'], '"bahs" is none of bash, zsh, fish, powershell. Did you mean bash?'],
    [['completion'], 'SHELL is missing: one of bash, zsh, fish, powershell.'],
    [['sandbox', 'start', '--port', 'x'], '--port must be a whole number from 1 to 65535, not "x".'],
    [['plugins', 'install', 'fly'], "could be anyone's package"],
  ])('%j says why, exits with 2 and shows no stack', async (argv, message) => {
    const { exitCode, stdout, stderr } = await runWith(argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['--json', (document: unknown) => document],
    ['--events', ({ data }: { data: unknown }) => data],
  ])('%s has the error on stdout', async (flag, errorOf) => {
    const { exitCode, stdout, stderr } = await runWith(['preview', '--nonsense', flag]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' });
    expect(errorOf(JSON.parse(stdout))).toMatchObject({
      error: { code: 'flag-invalid', exitCode: 2, diagnostics: [{ message: 'There is no flag --nonsense.' }] },
    });
  });
});

describe('targets', () => {
  it('lists what is installed and what can be, and loads nothing', async () => {
    const given = fakeTerminal();
    installPlugin(given.terminal, '@omnideploy/target-ecs', ecs, { 'index.js': 'throw new Error("loaded")' });
    const { exitCode, stdout, stderr } = await runWith(['targets'], given);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^ecs {2}AWS ECS on Fargate {2}@omnideploy\/target-ecs 1\.0\.0 {2}200 kB$/m);
    expect(stdout).toMatch(/^ {2}omnideploy plugins install @omnideploy\/target-lightsail$/m);
    expect(stdout).not.toMatch(/install @omnideploy\/target-ecs/);
  });

  it('names a plugin whose manifest cannot be read', async () => {
    const given = fakeTerminal();
    installPlugin(given.terminal, '@acme/target-x', { api: 1, kind: 'target' });
    const { exitCode, stdout } = await runWith(['targets'], given);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('warning: @acme/target-x is not usable: its manifest has no "name"');
  });

  it('is one JSON document with --json', async () => {
    const given = fakeTerminal();
    installPlugin(given.terminal, '@omnideploy/target-ecs', ecs);
    const { installed } = JSON.parse((await runWith(['targets', '--json'], given)).stdout);
    expect(installed).toMatchObject([{ name: 'ecs', package: '@omnideploy/target-ecs', origin: 'user' }]);
  });
});

describe('version', () => {
  it.each([['--version'], ['-v'], ['version']])('%s prints it', async (word) => {
    const { exitCode, stdout } = await runWith([word]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^omnideploy \d+\.\d+\.\d+ \S+ node-v\d+/);
  });
});

describe('completion', () => {
  it.each([['bash'], ['zsh'], ['fish'], ['powershell']])(
    '%s knows commands, flags and installed names',
    async (shell) => {
      const given = fakeTerminal();
      installPlugin(given.terminal, '@omnideploy/target-ecs', ecs);
      const { exitCode, stdout } = await runWith(['completion', shell], given);
      expect(exitCode).toBe(0);
      for (const word of ['preview', 'sandbox', 'fail-on-changes', 'ecs']) expect(stdout).toContain(word);
    },
  );
});

describe('schema', () => {
  it('is a JSON Schema, and nothing else is on stdout', async () => {
    const { exitCode, stdout } = await runWith(['schema']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.any(String), properties: { container: {} } });
  });
});
