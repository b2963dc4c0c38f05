import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listStacks } from '../state/stack-index.js';
import { type Moon, moonBackend, requestIn } from '../testing/moon.js';
import { destroy, preview, up } from './change.js';
import { outputs, validate } from './inspect.js';
import type { Request } from './request.js';

const config = 'name: api\ncontainer: { image: nginx, ports: [{ container_port: 80 }] }\n';
const yes = { confirm: async () => true };
const no = { confirm: async () => false };

const start = async (more: Partial<Request> = {}): Promise<Moon & ReturnType<typeof requestIn>> => {
  const directory = await mkdtemp(join(tmpdir(), 'omnideploy-change-'));
  await writeFile(join(directory, 'deploy.yaml'), config);
  const moon = moonBackend();
  return { ...moon, ...requestIn(directory, [moon.backend], more) };
};

describe('up', () => {
  it('previews, asks, applies and remembers the stack', async () => {
    const { request, calls, stacks } = await start();
    expect((await up(request, yes)).result?.outcome).toBe('succeeded');
    expect(calls).toEqual(['preview up', 'apply up']);
    expect(stacks.get('api')).toBe(1);
    expect(await listStacks(request.workDirectory)).toMatchObject([{ name: 'api', backend: 'rocket', target: 'moon' }]);
  });

  it('remembers the stack before it is touched, for a run that is killed', async () => {
    const { request, backend } = await start();
    let known: readonly unknown[] = [];
    const open: typeof backend.open = async (deployment) => ({
      ...(await backend.open(deployment)),
      apply: async () => {
        known = await listStacks(request.workDirectory);
        throw new Error('killed');
      },
    });
    const { registry } = requestIn(request.directory, [{ ...backend, open }]).request;
    await expect(up({ ...request, registry }, yes)).rejects.toThrow('killed');
    expect(known).toMatchObject([{ name: 'api', outcome: 'unfinished' }]);
  });

  it('discards the preview when it is declined', async () => {
    const { request, calls } = await start();
    expect((await up(request, no)).result).toBeUndefined();
    expect(calls).toEqual(['preview up', 'discard']);
  });

  it('discards the preview when the question fails', async () => {
    const { request, calls } = await start();
    await expect(up(request, { confirm: () => Promise.reject(new Error('no terminal')) })).rejects.toThrow(
      'no terminal',
    );
    expect(calls).toEqual(['preview up', 'discard']);
  });

  it('lets only one of two runs on a stack work', async () => {
    const { request } = await start();
    await up(request, {
      confirm: async () => {
        await expect(up(request, yes)).rejects.toMatchObject({ diagnostics: [{ code: 'stack-locked' }] });
        return true;
      },
    });
  });

  it('asks whether anybody can answer once the config is sound, before any cloud is reached', async () => {
    const { request, calls } = await start();
    const nobody = {
      ...yes,
      ready: () => {
        throw new Error('nobody is there');
      },
    };
    await expect(up({ ...request, target: 'mon' }, nobody)).rejects.toThrow('There is no target "mon".');
    await expect(up(request, nobody)).rejects.toThrow('nobody is there');
    expect(calls).toEqual([]);
  });

  it('emits each operation with its outcome', async () => {
    const { request, events } = await start();
    await up(request, yes);
    expect(events.map(({ code }) => code)).toEqual([
      'config-read',
      'planned',
      'operation-started',
      'operation-finished',
      'operation-started',
      'operation-finished',
    ]);
  });
});

describe('preview', () => {
  it('leaves nothing behind', async () => {
    const { request, calls, stacks } = await start();
    await preview(request);
    expect(calls).toEqual(['preview up', 'discard']);
    expect(stacks.size).toBe(0);
  });
});

describe('destroy', () => {
  it('finds the stack by its config file and forgets it', async () => {
    const { request, stacks } = await start();
    await up(request, yes);
    await destroy(request, yes);
    expect(stacks.size).toBe(0);
    expect(await listStacks(request.workDirectory)).toEqual([]);
  });

  it('finds the stack by name, without a config file or flags', async () => {
    const { request, stacks } = await start({ stack: 'prod' });
    await up(request, yes);
    const { backend, target, ...elsewhere } = { ...request, directory: tmpdir() };
    await destroy({ ...elsewhere, stack: 'api-prod' }, yes);
    expect(stacks.size).toBe(0);
  });

  it('names the nearest stack for one that is not known', async () => {
    const { request } = await start({ stack: 'prod' });
    await up(request, yes);
    const { backend, target, ...elsewhere } = { ...request, directory: tmpdir() };
    await expect(destroy({ ...elsewhere, stack: 'api-prd' }, yes)).rejects.toMatchObject({
      diagnostics: [{ code: 'stack-unknown', message: expect.stringContaining('Did you mean "api-prod"?') }],
    });
  });
});

describe('a stack that was made with other flags', () => {
  it('is not touched, and the flags that find it are named', async () => {
    const { request, stacks } = await start({ stack: 'prod' });
    await up(request, yes);
    const elsewhere = { ...request, directory: tmpdir(), region: 'eu-west-1' };
    const { backend, ...flags } = elsewhere;
    await expect(destroy(flags, yes)).rejects.toMatchObject({
      diagnostics: [
        { code: 'stack-unknown', remedy: 'There is one: --backend rocket --region us-east-1 without --sandbox.' },
      ],
    });
    expect(stacks.size).toBe(1);
  });
});

describe('the rest', () => {
  it('reads outputs', async () => {
    const { request } = await start();
    await up(request, yes);
    expect((await outputs(request)).outputs).toEqual({ depth: { value: 1 } });
  });

  it('validates the config alone when the default target is not installed', async () => {
    const { request } = await start();
    const { backend, target, ...bare } = request;
    expect(await validate(bare)).toMatchObject({ file: 'deploy.yaml', checked: 'config' });
    expect(await validate({ ...bare, target: 'moon' })).toMatchObject({ checked: 'target' });
    expect(await validate(request)).toMatchObject({ checked: 'plan' });
  });

  it('refuses what the backend does not claim', async () => {
    const { request } = await start();
    await expect(validate(request, { deep: true })).rejects.toMatchObject({
      diagnostics: [{ code: 'combination-refused', message: expect.stringContaining('"validate"') }],
    });
  });
});
