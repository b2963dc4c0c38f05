import type { Backend } from '../contracts/backend.js';
import { defineAdapter, defineBackend, defineTarget, type Extensions } from '../contracts/define.js';
import type { ExtensionKind } from '../contracts/extension.js';
import type { Preview, Result } from '../contracts/outcome.js';
import { problem } from '../errors/error.js';
import type { DeployEvent } from '../events/events.js';
import type { Request } from '../pipeline/request.js';
import type { Registry, RegistryEntry } from '../registry/registry.js';

/** A target of one resource that any config fits. */
export const moonTarget = defineTarget({
  name: 'moon',
  fields: {
    name: 'honoured',
    region: 'honoured',
    container: 'honoured',
    service: 'honoured',
    'service.domains': { refused: 'nobody would see them', instead: 'Leave them out.' },
    tags: { ignored: 'there is nothing to tie them to' },
    secrets: 'honoured',
    moon: 'honoured',
  },
  plan: (config, { stack, refuse, note }) => {
    if (config.service.replicas > 9) refuse(['service', 'replicas'], 'the moon holds 9 at most.');
    if (config.service.replicas === 0) note(['service', 'replicas'], 'nothing will run.');
    return {
      api: 1,
      name: config.name,
      stack,
      region: config.region,
      target: 'moon',
      resources: [
        {
          id: 'crater',
          type: 'moon.crater',
          dependsOn: [],
          origin: 'container.image',
          dialects: {
            moon: { type: 'Crater', properties: { replicas: config.service.replicas }, outputs: { depth: 'Depth' } },
          },
        },
      ],
      lookups: [],
      outputs: { depth: { value: { $ref: ['crater', 'depth'] } } },
      secrets: [...config.secrets],
    };
  },
});

export interface Moon {
  readonly backend: Backend;
  /** What the backend was asked to do, in order. */
  readonly calls: string[];
  /** The replicas that are deployed, by stack. */
  readonly stacks: Map<string, number>;
}

const result = (operation: 'up' | 'destroy', outcome: Result['outcome']): Result => ({
  operation,
  outcome,
  changes: [],
  outputs: {},
  diagnostics: [],
  duration: 1,
});

/** A backend that keeps its stacks in memory. */
export const moonBackend = (dialect = 'moon'): Moon => {
  const calls: string[] = [];
  const stacks = new Map<string, number>();
  const backend = defineBackend({
    name: 'rocket',
    dialect,
    capabilities: [],
    open: async ({ identity, spec }) => {
      const wanted = () => Number(spec?.resources[0]?.dialects.moon?.properties.replicas);
      const preview = (operation: 'up' | 'destroy'): Preview => {
        const unchanged = operation === 'up' && stacks.get(identity.stack) === wanted();
        return { operation, changes: [], diagnostics: [], ...(unchanged ? {} : { plan: true }) };
      };
      return {
        preview: async (operation) => {
          calls.push(`preview ${operation}`);
          return preview(operation);
        },
        apply: async ({ operation, plan }) => {
          calls.push(`apply ${operation}`);
          if (plan === undefined) return result('up', 'unchanged');
          if (operation === 'up') stacks.set(identity.stack, wanted());
          else stacks.delete(identity.stack);
          return result(operation === 'up' ? 'up' : 'destroy', 'succeeded');
        },
        discard: async () => {
          calls.push('discard');
        },
        outputs: async () => {
          if (!stacks.has(identity.stack)) throw problem('stack-not-found', `There is no stack ${identity.stack}.`);
          return { depth: { value: 1 } };
        },
        record: async () => undefined,
      };
    },
  });
  return { backend, calls, stacks };
};

/** Takes any file for its own, as the container adapter does. */
export const plainAdapter = defineAdapter({
  name: 'plain',
  detect: () => ({ confidence: 0.1, reason: 'takes any file' }),
  adapt: ({ value }) => [{ config: value, origin: (path) => path }],
});

/** A registry of extensions that are already there. */
export const registryOf = (extensions: readonly Extensions[ExtensionKind][]): Registry => {
  const of = (kind: ExtensionKind) => extensions.filter(({ omnideploy }) => omnideploy === kind);
  const entry = ({ omnideploy: kind, name }: Extensions[ExtensionKind]): RegistryEntry => ({
    kind,
    name,
    summary: name,
    package: `@example/${kind}-${name}`,
    version: '1.0.0',
    origin: 'user',
  });
  const pick = (kind: ExtensionKind, name: string) => {
    const found = of(kind).find((extension) => extension.name === name);
    if (!found) throw problem('extension-unknown', `There is no ${kind} "${name}".`);
    return found;
  };
  return {
    broken: [],
    list: (kind) => of(kind).map(entry),
    find: (kind, name) => entry(pick(kind, name)),
    // `pick` has found one of that kind, which TypeScript cannot see for a type parameter.
    load: async (kind, name) => pick(kind, name) as never,
  };
};

/** A request in the folder, and the events that running it emits. */
export const requestIn = (
  directory: string,
  extensions: readonly Extensions[ExtensionKind][],
  more: Partial<Request> = {},
): { request: Request; events: DeployEvent[] } => {
  const events: DeployEvent[] = [];
  const request: Request = {
    target: 'moon',
    backend: 'rocket',
    directory,
    workDirectory: `${directory}/work`,
    environment: {},
    registry: registryOf([plainAdapter, moonTarget, ...extensions]),
    host: { emit: (one) => events.push(one), signal: new AbortController().signal },
    ...more,
  };
  return { request, events };
};
