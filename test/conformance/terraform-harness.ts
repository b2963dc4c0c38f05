import type { BackendHarness } from '@omnideploy/conformance';
import { json, type Rendering, type ResourceSpec, ref, secret } from '@omnideploy/core';
import { startTerraformCloud } from '../engines/terraform-cloud.js';

const renderings: Readonly<Record<'log_group' | 'token' | 'settings', Rendering>> = {
  log_group: {
    type: 'aws_cloudwatch_log_group',
    properties: { name: '/conformance/api', retention_in_days: 7 },
    outputs: { arn: 'arn' },
  },
  // Write-only: what Terraform is given as an ordinary value stands in its state in clear.
  token: {
    type: 'aws_ssm_parameter',
    properties: { type: 'SecureString', name: '/conformance/token', value_wo: secret('TOKEN'), value_wo_version: 1 },
    outputs: { arn: 'arn' },
  },
  settings: {
    type: 'aws_ssm_parameter',
    properties: {
      type: 'String',
      name: '/conformance/settings',
      value: json({ logs: ref('log_group', 'arn'), token: ref('token', 'arn') }),
    },
    outputs: { name: 'name' },
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
    settings: { ...renderings.settings, properties: { ...renderings.settings.properties, description } },
  }).map(([id, rendering]) => ({ id, type: rendering.type, dependsOn: [], dialects: { terraform: rendering } })),
  lookups: [],
  outputs: {
    settings: { value: { $join: ['ssm:', ref('settings', 'name')] }, description: 'Where the settings are' },
    logs: { value: ref('log_group', 'arn') },
  },
  secrets: [{ name: 'TOKEN', source: 'env:TOKEN' }],
});

/** The Terraform backend with the real AWS provider, on a moto of its own. */
export const terraformHarness = (terraform: string, moto: string): BackendHarness => ({
  spec: specWith('before'),
  changed: { spec: specWith('after'), resource: 'settings' },
  start: async () => {
    const cloud = await startTerraformCloud(terraform, moto);
    return {
      directory: cloud.directory,
      environment: cloud.environment,
      close: cloud.close,
    };
  },
});
