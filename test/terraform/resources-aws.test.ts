import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { references } from '../../packages/resources-aws/src/testing/references.js';
import { lookups, samples } from '../../packages/resources-aws/src/testing/samples.js';
import { hclFiles } from '../../plugins/backend-terraform/src/hcl/index.js';
import { specOf } from '../../plugins/backend-terraform/src/hcl/testing/spec.js';
import { engineSuite } from '../support/engine.js';
import { initialise, makeWorkspace, type Workspace } from './workspace.js';

const resources = Object.values(samples).flat();
const all = specOf(resources, {
  lookups: Object.values(lookups),
  outputs: Object.fromEntries(
    references([...resources, ...Object.values(lookups)]).map((to) => [to.$ref.join('_'), { value: to }]),
  ),
  secrets: [{ name: 'API_KEY', source: 'env:API_KEY' }],
});

engineSuite('terraform', 'the AWS resources in hashicorp/aws 5.100.0 itself', (terraform) => {
  let workspace: Workspace;
  // Copying the provider, which has 700 MB, may take a while.
  beforeAll(async () => {
    workspace = makeWorkspace(terraform);
    initialise(workspace, await hclFiles(all));
  }, 300_000);
  afterAll(() => workspace.remove());

  it('are valid, every type with all its options and outputs', async () => {
    expect(workspace.validate(await hclFiles(all))).toMatchObject({ valid: true, diagnostics: [] });
  }, 120_000);

  it('would not be with a property that a type does not have', async () => {
    const misspelt = structuredClone(all);
    Object.assign(misspelt.resources.find(({ id }) => id === 'cluster')?.dialects.terraform?.properties ?? {}, {
      nmae: 'api',
    });
    expect(workspace.validate(await hclFiles(misspelt))).toMatchObject({
      valid: false,
      diagnostics: [{ severity: 'error', summary: 'Unsupported argument' }],
    });
  }, 120_000);
});
