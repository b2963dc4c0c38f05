import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateStackCommand, UpdateStackCommand } from '@aws-sdk/client-cloudformation';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';
import { startServer } from './server.js';
import { openCloud, withCloud } from './testing/cloud.js';
import { cluster, logGroup, serviceTemplate, templateWith } from './testing/templates.js';

const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), 'omnideploy-sandbox-'));

/** Asks with any Host header, which fetch does not allow. */
const ask = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/_omnideploy/status', headers: { host }, agent: false };
    request(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  it(
    'answers only to names of this machine',
    withCloud(async ({ server }) => {
      expect(await ask(server.port, 'localhost')).toBe(200);
      expect(await ask(server.port, `127.0.0.1:${server.port}`)).toBe(200);
      expect(await ask(server.port, 'evil.example')).toBe(403);
      expect(await ask(server.port, 'localhost.evil.example')).toBe(403);
    }),
  );

  it(
    'answers to no web page',
    withCloud(async ({ server }) => {
      const body = new URLSearchParams({ Action: 'ListStacks', Version: '2010-05-15' });
      const headers = { origin: 'http://evil.example' };
      expect((await fetch(server.endpoint, { method: 'POST', body, headers })).status).toBe(403);
      expect((await fetch(server.endpoint, { method: 'POST', body })).status).toBe(200);
    }),
  );

  it(
    'lets only a caller with its header change or stop it',
    withCloud(async ({ server }) => {
      const answer = await fetch(`${server.endpoint}/_omnideploy/reset`, { method: 'POST' });
      expect(answer.status).toBe(403);
    }),
  );

  it(
    'says who one is: an account that is plainly not real',
    withCloud(async ({ server, credentials }) => {
      const sts = new STSClient({ endpoint: server.endpoint, region: 'eu-west-1', credentials });
      expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBe('000000000000');
      sts.destroy();
    }),
  );

  it(
    'says what it speaks when asked for anything else',
    withCloud(async ({ server }) => {
      const authorization = (service: string) => ({
        authorization: `AWS4-HMAC-SHA256 Credential=sandbox/20260101/eu-west-1/${service}/aws4_request, Signature=0`,
      });
      const ec2 = await fetch(server.endpoint, { method: 'POST', headers: authorization('dynamodb'), body: '{}' });
      expect(ec2.status).toBe(400);
      expect(await ec2.text()).toContain('The sandbox speaks CloudFormation, STS');
      const body = new URLSearchParams({ Action: 'ListStackSets', Version: '2010-05-15' });
      const action = await fetch(server.endpoint, { method: 'POST', headers: authorization('cloudformation'), body });
      expect(await action.text()).toContain('does not speak the action ListStackSets');
    }),
  );

  it(
    'says that no container runs, and can be emptied',
    withCloud(async ({ server, create, control, counts }) => {
      await create('demo', templateWith({ A: cluster() }));
      const status = await (await fetch(`${server.endpoint}/_omnideploy/status`)).json();
      expect(status).toMatchObject({ stacks: 1, resources: 1, note: expect.stringContaining('No container runs') });
      await control('reset');
      expect(await counts()).toEqual({ stacks: 0, resources: 0 });
    }),
  );

  it('stops by itself when nobody asks for anything', async () => {
    let stopped: () => void = () => undefined;
    const end = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    const { close } = await startServer({ idle: 20, onStop: () => stopped() });
    const keepAlive = setInterval(() => undefined, 1000);
    await end;
    clearInterval(keepAlive);
    await close();
  });
});

describe('the state file', () => {
  it('keeps stacks, and faults, over a restart; nobody else can read it', async () => {
    const directory = await temporary();
    const first = await openCloud({ directory });
    await first.create('demo', serviceTemplate());
    await first.disturb({ kind: 'fail', type: 'AWS::ECS::Service', reason: 'still broken' });
    const ids = await first.physicalIds('demo');
    await first.server.close();
    const { mode } = await stat(join(directory, 'state.json'));
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);

    const second = await openCloud({ directory });
    expect((await second.describe('demo')).StackStatus).toBe('CREATE_COMPLETE');
    expect(await second.physicalIds('demo')).toEqual(ids);
    await second.update('demo', serviceTemplate({ replicas: 2 }));
    expect(await second.events('demo')).toContain('Service UPDATE_FAILED still broken');
    await second.server.close();
  });

  it('holds no value of a NoEcho parameter', async () => {
    const directory = await temporary();
    const cloud = await openCloud({ directory });
    const template = templateWith(
      { A: cluster({ Tags: [{ Key: 'token', Value: { 'Fn::Sub': 'a-${Token}' } }] }) },
      { Parameters: { Token: { Type: 'String', NoEcho: true } } },
    );
    await cloud.create('demo', template, { Parameters: [{ ParameterKey: 'Token', ParameterValue: 'hunter22' }] });
    await cloud.server.close();
    expect(await readFile(join(directory, 'state.json'), 'utf8')).not.toContain('hunter22');
  });

  it('rolls back on the next start what a crash interrupted', async () => {
    const directory = await temporary();
    const first = await openCloud({ directory });
    await first.create('changed', templateWith({ A: logGroup({ RetentionInDays: 7 }) }));
    await first.disturb({ kind: 'delay', type: 'AWS::ECS::Cluster', milliseconds: 60_000 });
    const next = templateWith({ A: logGroup({ RetentionInDays: 14 }), B: cluster({}, { DependsOn: 'A' }) });
    await first.client.send(new UpdateStackCommand({ StackName: 'changed', TemplateBody: JSON.stringify(next) }));
    const created = templateWith({ L: logGroup(), C: cluster({}, { DependsOn: 'L' }) });
    await first.client.send(new CreateStackCommand({ StackName: 'created', TemplateBody: JSON.stringify(created) }));
    while (!(await first.events('created')).includes('C CREATE_IN_PROGRESS')) await first.counts();
    while (!(await first.events('changed')).includes('B CREATE_IN_PROGRESS')) await first.counts();
    // Closing ends operations where they are, as a crash would.
    await first.server.close();

    const second = await openCloud({ directory });
    await second.disturb({ kind: 'delay', type: 'AWS::ECS::Cluster', milliseconds: 0 });
    expect((await second.settled('created')).StackStatus).toBe('ROLLBACK_COMPLETE');
    expect((await second.settled('changed')).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await second.events('created')).toContain('C CREATE_FAILED The sandbox was stopped during the operation.');
    expect(await second.counts()).toEqual({ stacks: 2, resources: 1 });
    await second.server.close();
  });

  it.each([
    '{"version":1,"stacks":[{"na',
    '',
    '[]',
    '{"version":99}',
    '{"version":1,"stacks":[null],"world":{},"faults":{},"objects":{},"driftDetections":{}}',
    '{"version":1,"stacks":[{"id":"x"}],"world":{},"faults":{},"objects":{},"driftDetections":{}}',
    '{"version":1,"stacks":[],"world":null,"faults":{},"objects":{},"driftDetections":{}}',
  ])('that is broken (%j) is kept aside', async (content) => {
    const directory = await temporary();
    await writeFile(join(directory, 'state.json'), content);
    const lines: string[] = [];
    const cloud = await openCloud({ directory, log: (line) => lines.push(line) });
    expect(await cloud.counts()).toEqual({ stacks: 0, resources: 0 });
    await cloud.create('demo', templateWith({ A: cluster() }));
    await cloud.server.close();
    const aside = (await readdir(directory)).find((name) => name.startsWith('state.json.unreadable-'));
    expect(await readFile(join(directory, aside ?? ''), 'utf8')).toBe(content);
    expect(lines.join('\n')).toContain('could not be read and is kept as');
  });
});
