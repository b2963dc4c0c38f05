import { expect, it } from '@jest/globals';
import terraform from '@omnideploy/backend-terraform';
import { backendChecks } from '@omnideploy/conformance';
import { engineSuite } from '../support/engine.js';
import { terraformHarness } from './terraform-harness.js';

engineSuite(['terraform', 'moto'], 'plugins/backend-terraform with hashicorp/aws on moto', (executable, moto) => {
  for (const { name, run } of backendChecks(terraform, terraformHarness(executable, moto)))
    it(name, async () => expect(await run()).toBeUndefined(), 180_000);
});
