import { describe, expect, it } from '@jest/globals';
import { type BackendHarness, backendChecks } from '@omnideploy/conformance';
import { loadExtensions } from '../support/load-extensions.js';
import { cdkHarness } from './cdk-harness.js';

const harnesses: Readonly<Record<string, BackendHarness>> = { cdk: cdkHarness };
/** Those that need a program beyond npm: `terraform.test.ts` and the like beside this file. */
const withSuiteOfItsOwn: ReadonlySet<string> = new Set(['terraform']);

describe.each(await loadExtensions('backend'))('$folder', ({ extension }) => {
  const harness = harnesses[extension.name];

  it('has a harness', () => expect(harness !== undefined || withSuiteOfItsOwn.has(extension.name)).toBe(true));

  if (harness) for (const { name, run } of backendChecks(extension, harness)) it(name, run, 60_000);
});
