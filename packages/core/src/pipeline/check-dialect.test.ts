import { describe, expect, it } from '@jest/globals';
import { defineBackend } from '../contracts/define.js';
import type { Rendering, ResourceSpec } from '../contracts/resource-spec.js';
import { backendsFor, checkDialect } from './check-dialect.js';

const rendering: Rendering = { type: 'x', properties: {}, outputs: {} };
const spec: ResourceSpec = {
  api: 1,
  name: 'api',
  stack: 'api',
  region: 'us-east-1',
  target: 'kubernetes',
  resources: [
    { id: 'namespace', type: 'namespace', dependsOn: [], dialects: { pulumi: rendering, cloudformation: rendering } },
    { id: 'pods', type: 'deployment', origin: 'container', dependsOn: [], dialects: { pulumi: rendering } },
  ],
  lookups: [],
  outputs: {},
  secrets: [],
};

const backend = (name: string, dialect: string) =>
  defineBackend({ name, dialect, capabilities: [], open: () => Promise.reject(new Error('not needed')) });

describe('checkDialect', () => {
  it('lets a backend have a plan whose every resource it can express', () => {
    expect(checkDialect(spec, backend('pulumi', 'pulumi'))).toEqual([]);
  });

  it('refuses the resource that it cannot, names its origin and the backends that can', () => {
    expect(checkDialect(spec, backend('cdk', 'cloudformation'))).toEqual([
      {
        origin: 'container',
        diagnostic: {
          code: 'combination-refused',
          severity: 'error',
          message: 'The target kubernetes needs deployment (pods), which the backend cdk cannot make.',
          remedy: 'Use --backend pulumi.',
          resource: 'pods',
        },
      },
    ]);
  });

  it('derives the working backends from the resources alone', () => {
    expect(backendsFor({ ...spec, resources: spec.resources.slice(0, 1) })).toEqual(['pulumi', 'cdk']);
  });
});
