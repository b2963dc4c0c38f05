import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lookups, samples } from '../../packages/resources-aws/src/testing/samples.js';
import { hclFiles } from '../../plugins/backend-terraform/src/hcl/index.js';
import { specOf } from '../../plugins/backend-terraform/src/hcl/testing/spec.js';
import { arbitraryConfig } from '../../plugins/target-ecs/src/testing/arbitrary-config.js';
import { tryPlan } from '../../plugins/target-ecs/src/testing/planning.js';
import { engineSuite } from '../support/engine.js';
import { makeWorkspace, type Workspace } from './workspace.js';

const PLANS = 50;

/** A plan for ECS of any config that it can take. */
const plan = arbitraryConfig
  .map((config) => tryPlan(config))
  .filter(({ refusals }) => refusals.length === 0)
  .map(({ spec }) => spec);

const vocabulary = specOf(Object.values(samples).flat(), {
  lookups: Object.values(lookups),
  secrets: [{ name: 'API_KEY', source: 'env:API_KEY' }],
});

engineSuite('terraform', 'generated HCL', (terraform) => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = makeWorkspace(terraform);
  });
  afterAll(() => workspace.remove());

  it('of any plan is as terraform fmt would have it, and the same twice', async () => {
    const folders = [vocabulary, ...fc.sample(plan, PLANS)].map(async (spec, index) => {
      const files = [...(await hclFiles(spec))];
      expect([...(await hclFiles(structuredClone(spec)))]).toEqual(files);
      return files.map(([name, content]) => [`${index}/${name}`, content] as const);
    });
    workspace.write(new Map((await Promise.all(folders)).flat()));
    expect(workspace.formatted()).toBe('');
  }, 120_000);

  it('would not be with an indent too many', async () => {
    const [[name, content] = ['', '']] = await hclFiles(vocabulary);
    workspace.write(new Map([[name, content.replace('\n  ', '\n    ')]]));
    expect(workspace.formatted()).toContain(`+++ new/${name}`);
  });
});
