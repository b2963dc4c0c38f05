import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { defineBackend, defineSandbox } from '../contracts/define.js';
import { problem } from '../errors/error.js';
import type { Registry } from '../registry/registry.js';
import { moonBackend, registryOf, requestIn } from '../testing/moon.js';
import { loadBackend } from './select-backend.js';

const absent = () => Promise.reject(new Error('not started'));

const sandbox = defineSandbox({
  name: 'sandbox',
  dialects: ['moon'],
  start: absent,
  stop: absent,
  status: absent,
  reset: absent,
  disturb: absent,
});

const backend = (name: string, dialect: string) => defineBackend({ ...moonBackend(dialect).backend, name });

const backends = [backend('abacus', 'moon'), backend('probe', 'mars'), backend('rocket', 'moon')];

/** A registry in which one of the backends throws while it is loaded. */
const registryWithBroken = (broken: string): Registry => {
  const registry = registryOf([sandbox, ...backends]);
  return {
    ...registry,
    load: async (kind, name) => {
      if (name === broken) throw problem('extension-broken', `The plugin ${name} failed while loading.`);
      return registry.load(kind, name);
    },
  };
};

const inSandbox = (named: string | undefined, broken = 'none') => {
  const { backend: _default, ...request } = requestIn(tmpdir(), []).request;
  const registry = registryWithBroken(broken);
  return loadBackend({ ...request, registry, sandbox: true, ...(named === undefined ? {} : { backend: named }) });
};

describe('the backend in the sandbox', () => {
  it('is the first that works with it', async () => {
    expect((await inSandbox(undefined)).name).toBe('abacus');
  });

  it('is another when one cannot be loaded', async () => {
    expect((await inSandbox(undefined, 'abacus')).name).toBe('rocket');
  });

  it('is the one that is named, or that one is refused with one that works', async () => {
    expect((await inSandbox('rocket')).name).toBe('rocket');
    await expect(inSandbox('probe')).rejects.toMatchObject({
      diagnostics: [{ code: 'combination-refused', remedy: 'Use --backend abacus with --sandbox.' }],
    });
  });
});
