import type { Terminal } from '../terminal.js';
import { installPlugin } from './install-plugin.js';

const target = `export default {
  omnideploy: 'target',
  api: 1,
  name: 'fake',
  fields: { name: 'honoured', region: 'honoured', container: 'honoured', service: { ignored: 'nothing serves' } },
  plan: (config, { stack }) => ({
    api: 1,
    name: config.name,
    stack,
    region: config.region,
    target: 'fake',
    resources: [
      { id: 'thing', type: 'fake.thing', dependsOn: [], dialects: { fake: { type: 'Fake::Thing', properties: {}, outputs: {} } } },
    ],
    lookups: [],
    outputs: {},
    secrets: [],
  }),
};`;

const backend = `const change = { action: 'create', resource: 'thing', type: 'Fake::Thing', address: 'thing', properties: [] };
const now = () => new Date().toISOString();

const wait = (signal, mode) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 60_000);
    signal.addEventListener('abort', () => {
      if (mode === 'deaf') return;
      clearTimeout(timer);
      resolve();
    });
  });

const apply = async (mode, { signal, emit }, operation) => {
  const result = { operation, outputs: { url: { value: 'https://fake' }, key: { value: 'hunter2', secret: true } }, diagnostics: [], duration: 100 };
  const progress = { resource: 'thing', type: 'Fake::Thing', action: 'create' };
  emit({ code: 'resource', time: now(), data: { ...progress, status: 'running' } });
  if (mode === 'throw') throw new TypeError('engine bug');
  if (mode === 'wait' || mode === 'deaf') {
    await wait(signal, mode);
    return { ...result, outcome: 'cancelled', changes: [] };
  }
  if (mode === 'fail') {
    emit({ code: 'resource', time: now(), data: { ...progress, status: 'failed', reason: 'No capacity.' } });
    const diagnostics = [{ code: 'deployment-failed', severity: 'error', message: 'thing: No capacity.', resource: 'thing' }];
    return { ...result, outcome: 'rolled-back', changes: [], outputs: {}, diagnostics };
  }
  emit({ code: 'resource', time: now(), data: { ...progress, status: 'succeeded' } });
  return { ...result, outcome: 'succeeded', changes: [change] };
};

export default {
  omnideploy: 'backend',
  api: 1,
  name: 'fake',
  dialect: 'fake',
  capabilities: ['generate'],
  open: async ({ environment, host }) => ({
    preview: async (operation) => ({ operation, diagnostics: [], changes: environment.FAKE === 'same' ? [] : [change], ...(environment.FAKE === 'same' ? {} : { plan: {} }) }),
    apply: ({ operation, plan }) =>
      plan ? apply(environment.FAKE, host, operation) : { operation, outcome: 'unchanged', changes: [], outputs: {}, diagnostics: [], duration: 1 },
    discard: async () => undefined,
    outputs: async () => ({ url: { value: 'https://fake' }, key: { value: 'hunter2', secret: true } }),
    record: async () => undefined,
    generate: async () => new Map([['app.txt', 'generated']]),
  }),
};`;

const manifest = (kind: string) => ({ api: 1, kind, name: 'fake', summary: 'For tests', module: './index.js' });

/**
 * Installs a target and a backend that deploy nothing, as packages of a third party.
 * The variable FAKE says how the engine ends: `fail`, `throw`, `same`, `wait` for an
 * interrupt, or `deaf` to one; else it succeeds.
 */
export const installFakeEngine = (terminal: Terminal): void => {
  installPlugin(terminal, '@acme/target-fake', manifest('target'), { 'index.js': target });
  installPlugin(terminal, '@acme/backend-fake', manifest('backend'), { 'index.js': backend });
};
