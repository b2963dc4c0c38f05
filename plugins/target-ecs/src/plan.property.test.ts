import { describe, expect, it } from '@jest/globals';
import { specRules } from '@omnideploy/conformance';
import fc from 'fast-check';
import { arbitraryConfig } from './testing/arbitrary-config.js';
import { tryPlan } from './testing/planning.js';

const stack = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/);

describe('any config', () => {
  it('gives a sound plan, or a refusal that names a field and a reason', () => {
    let planned = 0;
    fc.assert(
      fc.property(arbitraryConfig, stack, (config, name) => {
        const { spec, refusals } = tryPlan(config, name);
        for (const { at, message } of refusals) {
          expect(at).not.toBe('');
          expect(message).not.toBe('');
        }
        if (refusals.length > 0) return;
        planned += 1;
        expect(specRules.flatMap(({ faults }) => faults(spec))).toEqual([]);
        expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
      }),
      { numRuns: 200 },
    );
    expect(planned).toBeGreaterThan(0);
  });

  it('gives the same bytes each time', () => {
    fc.assert(
      fc.property(arbitraryConfig, (config) => {
        expect(JSON.stringify(tryPlan(structuredClone(config)))).toBe(JSON.stringify(tryPlan(config)));
      }),
    );
  });
});
