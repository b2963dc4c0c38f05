import { describe, expect, it } from '@jest/globals';
import { type Deployment, secret } from '@omnideploy/core';
import { specOf, thing } from '../hcl/testing/spec.js';
import { files } from './files.js';

const spec = specOf([thing('a', { key: secret('API_KEY') })], {
  stack: 'staging',
  secrets: [{ name: 'API_KEY', source: 'env:API_KEY' }],
});

const deployment: Deployment = {
  identity: { name: spec.name, stack: spec.stack, region: spec.region },
  spec,
  record: {
    api: 1,
    name: spec.name,
    stack: spec.stack,
    region: spec.region,
    target: spec.target,
    adapter: 'container',
    backend: 'terraform',
    versions: {},
    config: {},
    image: 'nginx',
  },
  directory: '',
  environment: {},
  secret: async (name) => {
    throw new Error(`the value of ${name} was asked for`);
  },
  host: { emit: () => undefined, signal: new AbortController().signal },
};
const backendBlock = 'backend "s3" {\n  bucket = "states"\n}\n';

describe('files', () => {
  it('stand alone, with how to use them and no value of a secret', async () => {
    const generated = await files(deployment);
    expect([...generated.keys()]).toEqual(['main.tf', 'variables.tf', 'versions.tf', 'README.md', '.gitignore']);
    expect(generated.get('README.md')).toContain("export TF_VAR_api_key='...'");
    expect(generated.get('README.md')).toContain('# shop-staging\n');
    expect(generated.get('.gitignore')).toContain('*.tfstate\n');
  });

  it('keep the record where the state is shared', async () => {
    const generated = await files(deployment, { backendBlock });
    expect(generated.get('versions.tf')).toContain('backend "s3"');
    expect(generated.get('omnideploy.tf')).toContain('omnideploy_record');
    expect(generated.get('README.md')).toContain('The state is where `versions.tf` says');
  });

  it('are the same bytes twice', async () => {
    expect([...(await files(deployment))]).toEqual([...(await files(deployment))]);
  });

  it('want a plan', async () => {
    const { spec: _, ...without } = deployment;
    await expect(files(without)).rejects.toThrow('without a config');
  });
});
