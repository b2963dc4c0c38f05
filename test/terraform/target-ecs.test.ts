import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { configOf, publicConfigOf } from '../../plugins/target-ecs/src/testing/config.js';
import { planOf } from '../../plugins/target-ecs/src/testing/planning.js';
import { engineSuite } from '../support/engine.js';
import { document } from './document.js';
import { type Workspace, workspace } from './validate.js';

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

engineSuite('terraform', 'plans for ECS in hashicorp/aws', (terraform) => {
  const directory = mkdtempSync(join(tmpdir(), 'omnideploy-terraform-'));
  let prepared: Workspace;
  beforeAll(() => {
    prepared = workspace(terraform, directory, document(plans['a private service']));
  }, 300_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it.each(Object.entries(plans))(
    'are valid for %s',
    (_, plan) => {
      expect(prepared.validate(document(plan))).toMatchObject({ valid: true, diagnostics: [] });
    },
    120_000,
  );
});
