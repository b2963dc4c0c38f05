import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { references } from '../../packages/resources-aws/src/testing/references.js';
import { lookups, samples } from '../../packages/resources-aws/src/testing/samples.js';
import { engineSuite } from '../support/engine.js';
import { document } from './document.js';
import { type Workspace, workspace } from './validate.js';

const resources = Object.values(samples).flat();
const all = document({
  resources,
  lookups: Object.values(lookups),
  outputs: Object.fromEntries(
    references([...resources, ...Object.values(lookups)]).map((to) => [to.$ref.join('_'), { value: to }]),
  ),
  secrets: [{ name: 'API_KEY', source: 'env:API_KEY' }],
});

engineSuite('terraform', 'the AWS resources in hashicorp/aws', (terraform) => {
  const directory = mkdtempSync(join(tmpdir(), 'omnideploy-terraform-'));
  let prepared: Workspace;
  // Copying the provider, which has 700 MB, may take a while.
  beforeAll(() => {
    prepared = workspace(terraform, directory, all);
  }, 300_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('are valid, every type with all its options and outputs', () => {
    expect(prepared.validate(all)).toMatchObject({ valid: true, diagnostics: [] });
  }, 120_000);

  it('would not be with a property that a type does not have', () => {
    const misspelt = structuredClone(all);
    Object.assign(misspelt.resource.aws_ecs_cluster?.cluster ?? {}, { nmae: 'api' });
    expect(prepared.validate(misspelt)).toMatchObject({
      valid: false,
      diagnostics: [{ severity: 'error', summary: 'Extraneous JSON object property' }],
    });
  }, 120_000);
});
