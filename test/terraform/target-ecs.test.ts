import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hclFiles } from '../../plugins/backend-terraform/src/hcl/index.js';
import { configOf, publicConfigOf } from '../../plugins/target-ecs/src/testing/config.js';
import { planOf } from '../../plugins/target-ecs/src/testing/planning.js';
import { engineSuite } from '../support/engine.js';
import { initialise, makeWorkspace, type Workspace } from './workspace.js';

const certificate_arn = 'arn:aws:acm:eu-central-1:123456789012:certificate/12345678-1234-1234-1234-123456789012';
const plans = {
  'a private service': planOf(configOf({ section: { cluster: 'shared' } })),
  'a public service with HTTPS': planOf(
    publicConfigOf({ service: { tls: { enabled: true, auto_cert: false, certificate_arn } } }),
  ),
  'a service with secrets of every kind': planOf(
    configOf({
      secrets: ['env:NAME', 'ssm:/path', 'secretsmanager:name'].map((source, index) => ({
        name: `SECRET_${index}`,
        source,
      })),
    }),
  ),
};

engineSuite('terraform', 'plans for ECS in hashicorp/aws 5.100.0 itself', (terraform) => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = makeWorkspace(terraform);
    initialise(workspace, await hclFiles(plans['a private service']));
  }, 300_000);
  afterAll(() => workspace.remove());

  it.each(Object.entries(plans))(
    'are valid for %s',
    async (_, plan) => {
      expect(workspace.validate(await hclFiles(plan))).toMatchObject({ valid: true, diagnostics: [] });
    },
    120_000,
  );
});
