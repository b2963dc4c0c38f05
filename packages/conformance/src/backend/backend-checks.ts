import type { Backend } from '@omnideploy/core';
import { type Check, expectThat } from '../check.js';
import { definitionChecks } from '../definition.js';
import { beyond } from './beyond.js';
import { type BackendHarness, withBench } from './harness.js';
import { lifecycle } from './lifecycle.js';

/**
 * What every backend does, on a real engine. Each check has a cloud of its own, so they are
 * independent of each other and of any test runner. An engine may take its time: raise the runner's limit.
 * @example for (const { name, run } of backendChecks(backend, harness)) it(name, run, 60_000);
 */
export const backendChecks = (backend: Backend, harness: BackendHarness): Check[] => [
  ...definitionChecks(backend, 'backend'),
  {
    name: 'reads a dialect that the harness’s plans have',
    run: () => {
      const lacking = [...harness.spec.resources, ...harness.spec.lookups].filter(
        ({ dialects }) => !dialects[backend.dialect],
      );
      expectThat(lacking.length === 0, `No ${backend.dialect} rendering: ${lacking.map(({ id }) => id).join(', ')}.`);
    },
  },
  ...[...lifecycle, ...beyond].map(({ name, run }) => ({
    name,
    run: () => withBench(backend, harness, (bench) => run(bench, harness, backend)),
  })),
];
