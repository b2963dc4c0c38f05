import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BackendHarness } from '@omnideploy/conformance';
import { json, type Rendering, type ResourceSpec, ref, secret } from '@omnideploy/core';
import { startServer } from '@omnideploy/sandbox/server';

const renderings: Readonly<Record<'log_group' | 'token' | 'settings', Rendering>> = {
  log_group: {
    type: 'AWS::Logs::LogGroup',
    properties: { LogGroupName: '/conformance/api', RetentionInDays: 7 },
    outputs: { arn: 'Arn' },
  },
  token: {
    type: 'AWS::SecretsManager::Secret',
    properties: { Name: 'conformance/token', SecretString: secret('TOKEN') },
    outputs: { arn: 'Ref' },
  },
  settings: {
    type: 'AWS::SSM::Parameter',
    properties: { Type: 'String', Value: json({ logs: ref('log_group', 'arn'), token: ref('token', 'arn') }) },
    outputs: { name: 'Ref' },
  },
};

/** Every form of expression, in three resources; the settings' description is what changes. */
const specWith = (description: string): ResourceSpec => ({
  api: 1,
  name: 'conformance',
  stack: 'conformance',
  region: 'us-east-1',
  target: 'example',
  resources: Object.entries({
    ...renderings,
    settings: { ...renderings.settings, properties: { ...renderings.settings.properties, Description: description } },
  }).map(([id, rendering]) => ({ id, type: rendering.type, dependsOn: [], dialects: { cloudformation: rendering } })),
  lookups: [],
  outputs: {
    settings: { value: { $join: ['ssm:', ref('settings', 'name')] }, description: 'Where the settings are' },
    logs: { value: ref('log_group', 'arn') },
  },
  secrets: [{ name: 'TOKEN', source: 'env:TOKEN' }],
});

/** The CDK backend on a sandbox of its own in this process. */
export const cdkHarness: BackendHarness = {
  spec: specWith('before'),
  changed: { spec: specWith('after'), resource: 'settings' },
  start: async () => {
    const directory = await mkdtemp(join(tmpdir(), 'omnideploy-conformance-'));
    const { endpoint, close } = await startServer();
    return {
      directory,
      environment: {},
      cloud: { endpoint, accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
      refuse: async () => {
        const { type } = renderings.settings;
        const { ok } = await fetch(`${endpoint}/_omnideploy/disturb`, {
          method: 'POST',
          headers: { 'x-omnideploy-sandbox': 'conformance' },
          body: JSON.stringify({ kind: 'fail', type, reason: 'There is no room.', times: 1 }),
        });
        if (!ok) throw new Error('The sandbox does not take the disturbance.');
      },
      close: async () => {
        await close();
        await rm(directory, { recursive: true, force: true });
      },
    };
  },
};
