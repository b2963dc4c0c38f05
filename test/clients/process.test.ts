import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import sandbox from '@omnideploy/sandbox';

let options: { directory: string };
beforeEach(async () => {
  options = { directory: join(await mkdtemp(join(tmpdir(), 'omnideploy-sandbox-process-')), 'sandbox') };
});
afterEach(async () => {
  await sandbox.stop(options);
  await rm(join(options.directory, '..'), { recursive: true, force: true });
});

const createStack = async (endpoint: string): Promise<void> => {
  const TemplateBody = JSON.stringify({ Resources: { Cluster: { Type: 'AWS::ECS::Cluster' } } });
  const body = new URLSearchParams({ Action: 'CreateStack', Version: '2010-05-15', StackName: 'demo', TemplateBody });
  const answer = await fetch(endpoint, { method: 'POST', body });
  if (!answer.ok) throw new Error(await answer.text());
};

describe("the sandbox's process", () => {
  it('is not there until it is started, and starting it twice at once gives one', async () => {
    expect(await sandbox.status(options)).toEqual({ running: false, stacks: 0, resources: 0 });
    const started = await Promise.all([sandbox.start(options), sandbox.start(options), sandbox.start(options)]);
    expect(new Set(started.map(({ processId }) => processId)).size).toBe(1);
    expect(await sandbox.status(options)).toEqual(started[0]);
    expect(started[0]?.access.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('keeps its port and its stacks over a stop', async () => {
    const first = await sandbox.start(options);
    await createStack(first.access.endpoint);
    await expect(sandbox.stop(options)).resolves.toMatchObject({ running: false, stacks: 1 });
    const second = await sandbox.start(options);
    expect(second.access).toEqual(first.access);
    expect(second).toMatchObject({ stacks: 1 });
    expect(await sandbox.reset(options)).toMatchObject({ running: true, stacks: 0, resources: 0 });
  });

  it('starts again after it was killed, and ends what it was doing', async () => {
    const first = await sandbox.start(options);
    await sandbox.disturb(options, { kind: 'delay', type: 'AWS::ECS::Cluster', milliseconds: 60_000 });
    await createStack(first.access.endpoint);
    process.kill(first.processId, 'SIGKILL');
    const second = await sandbox.start(options);
    expect(second.processId).not.toBe(first.processId);
    expect(second.stacks).toBe(1);
    const body = new URLSearchParams({ Action: 'DescribeStackEvents', Version: '2010-05-15', StackName: 'demo' });
    const events = await (await fetch(second.access.endpoint, { method: 'POST', body })).text();
    expect(events).toContain('The sandbox was stopped during the operation.');
  });

  it('says that no container runs, in a log that only its owner can read', async () => {
    await sandbox.start(options);
    const log = join(options.directory, 'server.log');
    expect(await readFile(log, 'utf8')).toContain('no container runs');
    if (process.platform !== 'win32') expect((await stat(log)).mode & 0o777).toBe(0o600);
  });

  it('cannot be disturbed while it does not run', async () => {
    await expect(sandbox.disturb(options, { kind: 'fail', type: 'AWS::ECS::Cluster' })).rejects.toMatchObject({
      diagnostics: [{ remedy: 'Start it: omnideploy sandbox start' }],
    });
  });

  it('says so when its port is taken', async () => {
    const first = await sandbox.start(options);
    const other = {
      directory: join(options.directory, '..', 'other'),
      port: Number(new URL(first.access.endpoint).port),
    };
    await expect(sandbox.start(other)).rejects.toThrow('EADDRINUSE');
  });
});
