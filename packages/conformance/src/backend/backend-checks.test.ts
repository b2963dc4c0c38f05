import { describe, expect, it } from '@jest/globals';
import { exampleBackend, exampleHarness, type Faults } from '../testing/example-backend.js';
import { failuresOf } from '../testing/run-checks.js';
import { backendChecks } from './backend-checks.js';

const failures = (faults: Faults = {}) => failuresOf(backendChecks(exampleBackend(faults), exampleHarness));

describe('backendChecks', () => {
  it('have nothing against a good backend', async () => {
    expect(await failures()).toEqual({});
  });

  const cases: [fault: keyof Faults, check: string][] = [
    ['deploysOnPreview', 'leaves nothing behind of a discarded preview'],
    ['appliesStalePreviews', 'refuses a preview that the world has overtaken'],
    ['tellsNothing', 'tells of each resource that it makes when it begins and when it ends'],
    ['claimsTooMuch', 'does what its capabilities claim, and claims what it can do'],
    ['showsSecrets', 'shows and stores no secret'],
    ['blamesNothing', 'says first why a resource failed'],
    ['forgetsTheRecord', 'reads outputs and the record by the stack’s name alone'],
  ];

  it.each(cases)('find a backend that %s', async (fault, check) => {
    expect(Object.keys(await failures({ [fault]: true }))).toContain(check);
  });
});
