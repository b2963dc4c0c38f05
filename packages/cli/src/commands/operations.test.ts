import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../run.js';
import { installFakeEngine } from '../testing/fake-engine.js';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { writeConfig } from '../testing/write-config.js';

const prepare = (FAKE?: string, typed?: string) => {
  const environment = { OMNIDEPLOY_TARGET: 'fake', OMNIDEPLOY_BACKEND: 'fake', TERM: 'dumb', FAKE };
  const given = fakeTerminal({ environment, ...(typed === undefined ? {} : { typed }) });
  installFakeEngine(given.terminal);
  writeConfig(given.terminal);
  return async (...argv: string[]) => {
    given.written.stdout = '';
    given.written.stderr = '';
    const exitCode = await run(argv, given.terminal);
    return { exitCode, ...given.written, directory: given.terminal.directory };
  };
};

describe('up', () => {
  it('shows preview and progress on stderr, and the result on stdout', async () => {
    const { exitCode, stdout, stderr } = await prepare()('up', '--yes');
    expect(stderr.replaceAll(/\d+\.\ds/g, '0.0s')).toBe(
      [
        '+ Fake::Thing thing',
        'Changes: 1 create, 0 update, 0 delete',
        'Deploying api',
        '   0.0s  creating  Fake::Thing thing',
        '   0.0s  created  Fake::Thing thing',
        '',
      ].join('\n'),
    );
    expect(stdout).toBe('Done: 1 created (0.1s)\nOutputs:\n  url  https://fake\n  key  (secret)\n');
    expect(exitCode).toBe(0);
  });

  it('is one JSON document with --json, without secret values', async () => {
    const { stdout, stderr } = await prepare()('up', '--yes', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      identity: { name: 'api', stack: 'api', region: 'us-east-1' },
      preview: { summary: { create: 1, update: 0, delete: 0 } },
      result: { outcome: 'succeeded', outputs: { url: { value: 'https://fake' } } },
    });
    expect(`${stdout}${stderr}`).not.toContain('hunter2');
  });

  it('is a JSON event on each line with --events, the result last', async () => {
    const { stdout } = await prepare()('up', '--yes', '--events');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['config-read', 'planned', 'operation-started', 'previewed', 'resource']),
    );
    expect(lines.at(-1)).toMatchObject({ code: 'result', data: { result: { outcome: 'succeeded' } } });
    expect(stdout).not.toContain('hunter2');
  });

  it('exits with 3 and shows the reason when the deployment fails', async () => {
    const { exitCode, stdout, stderr } = await prepare('fail')('up', '--yes');
    expect(exitCode).toBe(3);
    expect(stdout).toBe('Failed and rolled back: everything is as it was before (0.1s)\n');
    expect(stderr).toMatch(/error: The deployment failed\n {2}thing: No capacity\.\n$/);
  });

  it('has the error in the JSON document of a deployment that failed', async () => {
    const { stdout } = await prepare('fail')('up', '--yes', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      result: { outcome: 'rolled-back' },
      error: { code: 'deployment-failed', exitCode: 3 },
    });
  });

  it('says that nothing changed', async () => {
    const { exitCode, stdout } = await prepare('same')('up', '--yes');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Nothing changed/);
  });

  it('shows a stack trace of a bug, and of a bug alone', async () => {
    const { exitCode, stderr } = await prepare('throw')('up', '--yes');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/error: A bug in OmniDeploy\n {2}engine bug\n[\s\S]*\n\s+at /);
  });
});

describe('the question before up', () => {
  it.each([['up'], ['destroy']])('is refused for %s without a terminal, with what to pass', async (command) => {
    const { exitCode, stderr } = await prepare()(command);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Pass --yes to go ahead without a question.');
    expect(stderr).not.toContain('Changes:');
  });

  it('comes after the preview, and yes deploys', async () => {
    const { exitCode, stdout, stderr } = await prepare(undefined, 'y\n')('up');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/Changes: 1 create, 0 update, 0 delete\n[\s\S]*Deploy api\? \[y\/N\] /);
    expect(stdout).toMatch(/^Done: 1 created/);
  });

  it('answered with anything else changes nothing', async () => {
    const { exitCode, stdout } = await prepare(undefined, '\n')('up');
    expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: 'Declined: nothing was changed.\n' });
  });

  it('is not asked when nothing would change', async () => {
    const { exitCode, stderr } = await prepare('same', '')('up');
    expect(exitCode).toBe(0);
    expect(stderr).not.toContain('[y/N]');
  });
});

describe('a plugin that is not installed', () => {
  it('is offered where someone can answer', async () => {
    const { exitCode, stderr } = await prepare(undefined, 'n\n')('preview', '--target', 'ecs');
    expect(exitCode).toBe(5);
    expect(stderr).toContain('Install @omnideploy/target-ecs now? [y/N] ');
  });

  it('is not offered to a program', async () => {
    const { exitCode, stdout, stderr } = await prepare(undefined, 'y\n')('preview', '--target', 'ecs', '--json');
    expect({ exitCode, stderr }).toEqual({ exitCode: 5, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'extension-not-installed', exitCode: 5 } });
  });
});

describe('preview', () => {
  it('prints the changes on stdout', async () => {
    const { exitCode, stdout } = await prepare()('preview');
    expect(exitCode).toBe(0);
    expect(stdout).toBe('+ Fake::Thing thing\nChanges: 1 create, 0 update, 0 delete\n');
  });

  it.each([
    [undefined, 8],
    ['same', 0],
  ])('--fail-on-changes with an engine that is %s exits with %d', async (mode, expected) => {
    expect((await prepare(mode)('preview', '--fail-on-changes')).exitCode).toBe(expected);
  });
});

describe('the life of a stack', () => {
  it('is listed after up, has outputs, and is gone after destroy without the config file', async () => {
    const omnideploy = prepare();
    const { directory } = await omnideploy('up', '--yes');
    expect((await omnideploy('stacks')).stdout).toMatch(/^api +api +us-east-1 +fake +fake +succeeded/m);
    expect((await omnideploy('outputs', 'url')).stdout).toBe('https://fake\n');
    expect((await omnideploy('outputs', 'key')).stdout).toBe('(secret)\n');
    expect((await omnideploy('outputs', 'ulr')).stderr).toContain('Did you mean "url"?');
    await writeFile(join(directory, 'deploy.yaml'), 'not: a config');
    expect((await omnideploy('destroy', '--stack', 'api', '--yes')).exitCode).toBe(0);
    expect((await omnideploy('stacks')).stdout).toBe('No stacks. omnideploy up makes one.\n');
  });
});

describe('what a backend cannot do', () => {
  it('is refused with the reason', async () => {
    const { exitCode, stderr } = await prepare()('refresh');
    expect(exitCode).toBe(6);
    expect(stderr).toContain('does not claim "refresh"');
  });
});

describe('generate', () => {
  it("writes the backend's files and says which", async () => {
    const { stdout, directory } = await prepare()('generate', '--output', 'out');
    expect(stdout).toBe('Written to out:\n  app.txt\n');
    expect(await readFile(join(directory, 'out', 'app.txt'), 'utf8')).toBe('generated');
  });
});
