import {
  type Backend,
  type Change,
  type DeploymentRecord,
  defineBackend,
  event,
  type Json,
  type Preview,
  problem,
  type Resource,
  type ResourceSpec,
} from '@omnideploy/core';
import type { BackendHarness } from '../backend/harness.js';
import { resource, specWith } from './spec.js';

/** What is deployed in a cloud that lives in memory. */
interface Deployed {
  readonly spec: ResourceSpec;
  readonly record: DeploymentRecord;
  readonly version: number;
}

interface MemoryCloud {
  deployed: Deployed | undefined;
  refused: string | undefined;
}

/** Ways in which the backend can be at fault. */
export interface Faults {
  readonly deploysOnPreview?: boolean;
  readonly appliesStalePreviews?: boolean;
  readonly tellsNothing?: boolean;
  readonly claimsTooMuch?: boolean;
  readonly showsSecrets?: boolean;
  readonly blamesNothing?: boolean;
  readonly forgetsTheRecord?: boolean;
}

const clouds = new Map<string, MemoryCloud>();
let started = 0;

const changeOf = (action: Change['action'], { id, type }: Resource, after?: Json): Change => ({
  action,
  resource: id,
  type,
  address: id,
  properties: after === undefined ? [] : [{ path: 'Value', after }],
});

const changesBetween = (before: ResourceSpec | undefined, after: ResourceSpec | undefined): Change[] => [
  ...(after?.resources ?? []).flatMap((wanted) => {
    const present = before?.resources.find(({ id }) => id === wanted.id);
    if (!present) return [changeOf('create', wanted)];
    return JSON.stringify(present) === JSON.stringify(wanted) ? [] : [changeOf('update', wanted, 'new')];
  }),
  ...(before?.resources ?? [])
    .filter(({ id }) => !after?.resources.some((wanted) => wanted.id === id))
    .map((gone) => changeOf('delete', gone)),
];

/** A backend that keeps its stack in memory, without faults or with those that a test wants. */
export const exampleBackend = (faults: Faults = {}): Backend =>
  defineBackend({
    name: 'memory',
    dialect: 'cloudformation',
    capabilities: faults.claimsTooMuch ? ['refresh'] : [],
    open: async ({ directory, spec, record, host, secret }) => {
      const cloud = clouds.get(directory) ?? { deployed: undefined, refused: undefined };
      const outputs = () => {
        if (!cloud.deployed) throw problem('stack-not-found', 'There is no stack.');
        return Object.fromEntries(
          Object.keys(cloud.deployed.spec.outputs).map((name) => [name, { value: `the ${name}` }]),
        );
      };
      const version = () => cloud.deployed?.version ?? 0;
      const deploy = (wanted: ResourceSpec, stored: DeploymentRecord) => {
        cloud.deployed = { spec: wanted, record: stored, version: version() + 1 };
      };
      const tell = (change: Change, status: 'running' | 'succeeded') => {
        if (!faults.tellsNothing) host.emit(event('resource', { ...change, action: 'create', status }));
      };
      return {
        preview: async (operation) => {
          const changes = changesBetween(cloud.deployed?.spec, operation === 'up' ? spec : undefined);
          if (faults.deploysOnPreview && spec && record) deploy(spec, record);
          return { operation, changes, diagnostics: [], ...(changes.length > 0 ? { plan: version() } : {}) };
        },
        apply: async ({ operation, changes, plan }: Preview) => {
          const end = { operation, changes, duration: 1, diagnostics: [] };
          if (plan === undefined) return { ...end, outcome: 'unchanged', outputs: outputs() };
          if (plan !== version() && !faults.appliesStalePreviews)
            throw problem('changed-since-preview', 'The stack has changed.');
          const failed = changes.find((change) => change.resource === cloud.refused);
          if (failed) {
            const cause = {
              code: 'deployment-failed',
              severity: 'error',
              message: 'No room.',
              resource: failed.resource,
            } as const;
            return { ...end, outcome: 'failed', outputs: {}, diagnostics: faults.blamesNothing ? [] : [cause] };
          }
          for (const change of changes) {
            tell(change, 'running');
            tell(change, 'succeeded');
          }
          if (faults.showsSecrets) host.emit(event('operation-progress', { message: await secret('TOKEN') }));
          if (operation === 'up' && spec && record) deploy(spec, record);
          else cloud.deployed = undefined;
          return { ...end, outcome: 'succeeded', outputs: cloud.deployed ? outputs() : {} };
        },
        discard: async () => {},
        outputs: async () => outputs(),
        record: async () => (faults.forgetsTheRecord ? undefined : cloud.deployed?.record),
      };
    },
  });

const rendering = (value: string): Resource['dialects'] => ({
  cloudformation: { type: 'Example::Thing', properties: { Value: value, Token: { $secret: 'TOKEN' } }, outputs: {} },
});
const planOf = (value: string): ResourceSpec =>
  specWith({
    resources: [resource('first'), resource('second', { dialects: rendering(value) })],
    outputs: { arn: { value: { $ref: ['first', 'arn'] } } },
    secrets: [{ name: 'TOKEN', source: 'env:TOKEN' }],
  });

export const exampleHarness: BackendHarness = {
  spec: planOf('old'),
  changed: { spec: planOf('new'), resource: 'second' },
  start: async () => {
    const directory = `memory-${++started}`;
    const cloud: MemoryCloud = { deployed: undefined, refused: undefined };
    clouds.set(directory, cloud);
    return {
      directory,
      environment: {},
      refuse: async (id) => {
        cloud.refused = id;
      },
      close: async () => void clouds.delete(directory),
    };
  },
};
