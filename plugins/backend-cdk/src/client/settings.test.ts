import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testDeployment } from '../testing/deployment.js';
import { readyStack } from '../testing/scripted-stack.js';
import { exampleSpec } from '../testing/spec.js';
import { scriptedStacks } from '../testing/with-script.js';
import { clientSettings } from './settings.js';

const script = scriptedStacks();

describe('in the sandbox', () => {
  const before = { ...process.env };
  let trap: Server;
  let folder: string;
  let caught = 0;

  beforeEach(async () => {
    trap = createServer((_request, response) => {
      caught += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => trap.once('listening', resolve));
    const real = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
    folder = await mkdtemp(join(tmpdir(), 'omnideploy-aws-'));
    const config = join(folder, 'config');
    await writeFile(
      config,
      `[profile work]\nregion = us-west-2\nendpoint_url = ${real}\naws_access_key_id = REAL\naws_secret_access_key = REAL\n`,
    );
    Object.assign(process.env, {
      AWS_CONFIG_FILE: config,
      AWS_PROFILE: 'work',
      AWS_REGION: 'us-west-2',
      AWS_ENDPOINT_URL: real,
      AWS_ENDPOINT_URL_S3: real,
      AWS_ENDPOINT_URL_CLOUDFORMATION: real,
      AWS_ACCESS_KEY_ID: 'REAL',
      AWS_SECRET_ACCESS_KEY: 'REAL',
      AWS_SESSION_TOKEN: 'REAL',
      AWS_USE_FIPS_ENDPOINT: 'true',
      HTTP_PROXY: real,
      HTTPS_PROXY: real,
      NODE_USE_ENV_PROXY: '1',
    });
  });

  afterEach(async () => {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
    trap.close();
    await rm(folder, { recursive: true });
  });

  it('nothing but the sandbox is reached, whatever the user has set', async () => {
    const handlers = { ...readyStack(), GetCallerIdentity: () => ({ Account: '123456789012' }) };
    const { stack, aws } = await script(handlers, exampleSpec({ extra: 30 }), { environment: { ...process.env } });
    await stack.discard(await stack.preview('up'));
    const services = new Set(aws.calls.map(({ authorization }) => /\/(\w+)\/aws4_request/.exec(authorization)?.[1]));
    expect(services).toEqual(new Set(['cloudformation', 'sts', 's3']));
    expect(aws.calls.filter(({ authorization }) => !authorization.includes('Credential=sandbox/'))).toEqual([]);
    expect(JSON.stringify(aws.calls)).not.toContain('REAL');
    expect(caught).toBe(0);
  });
});

describe('outside the sandbox', () => {
  const { cloud: _cloud, ...real } = testDeployment('').deployment;

  it('takes keys from the environment that it is given', () => {
    const environment = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_SESSION_TOKEN: 'c' };
    expect(clientSettings({ ...real, environment }, 'S3')).toMatchObject({
      region: 'eu-central-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' },
    });
  });

  it('lets a profile count for more than keys, as the AWS SDK does', () => {
    const environment = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_PROFILE: 'work' };
    const settings = clientSettings({ ...real, environment }, 'S3');
    expect(settings).toMatchObject({ profile: 'work' });
    expect(settings).not.toHaveProperty('credentials');
  });

  it('takes the endpoint of the service before the general one', () => {
    const environment = { AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_S3: 'http://b' };
    expect(clientSettings({ ...real, environment }, 'S3')).toMatchObject({ endpoint: 'http://b' });
    expect(clientSettings({ ...real, environment }, 'STS')).toMatchObject({ endpoint: 'http://a' });
  });
});
