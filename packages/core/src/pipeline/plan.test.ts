import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defineAdapter, defineTarget } from '../contracts/define.js';
import type { Diagnostic } from '../contracts/diagnostic.js';
import { moonBackend, moonTarget, plainAdapter, registryOf, requestIn } from '../testing/moon.js';
import { makePlan } from './plan.js';
import type { Request } from './request.js';

const config = `name: api
container:
  image: nginx
  ports:
    - container_port: 80
`;

const folder = async (text = config, file = 'deploy.yaml'): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'omnideploy-plan-'));
  await writeFile(join(directory, file), text);
  return directory;
};

const plan = async (text: string, more: Partial<Request> = {}) =>
  makePlan(requestIn(await folder(text), [moonBackend().backend], more).request);

describe('makePlan', () => {
  it('turns a file into the resources of the target', async () => {
    const { spec, identity, adapter } = await plan(config);
    expect(spec.resources.map(({ id }) => id)).toEqual(['crater']);
    expect(identity).toEqual({ name: 'api', stack: 'api', region: 'us-east-1' });
    expect(adapter).toBe('plain');
  });

  it('gives the same bytes twice', async () => {
    const [one, two] = [await plan(config), await plan(config)];
    expect(JSON.stringify([one.spec, one.record])).toBe(JSON.stringify([two.spec, two.record]));
  });

  it('takes stack and region from the request first', async () => {
    const { identity } = await plan(config, { stack: 'prod', region: 'eu-west-1' });
    expect(identity).toEqual({ name: 'api', stack: 'prod', region: 'eu-west-1' });
  });

  it('finds deploy.yml and omnideploy.yaml too', async () => {
    for (const file of ['deploy.yml', 'omnideploy.yaml']) {
      const { request } = requestIn(await folder(config, file), [moonBackend().backend]);
      expect((await makePlan(request)).file).toBe(file);
    }
  });

  it('passes over an adapter that fails, with a warning', async () => {
    const failing = defineAdapter({
      ...plainAdapter,
      name: 'failing',
      detect: () => {
        throw new Error('no idea');
      },
    });
    const registry = registryOf([failing, plainAdapter, moonTarget, moonBackend().backend]);
    const { adapter, diagnostics } = await plan(config, { registry });
    expect(adapter).toBe('plain');
    expect(diagnostics).toMatchObject([
      { code: 'extension-broken', severity: 'warning', message: expect.stringContaining('failing failed: no idea') },
    ]);
  });

  it('keeps references to secrets in the record, never values', async () => {
    const text = `${config}secrets:\n  - name: TOKEN\n    source: env:TOKEN\n`;
    const { record } = await plan(text, { environment: { TOKEN: 'hunter2' } });
    expect(JSON.stringify(record)).toContain('env:TOKEN');
    expect(JSON.stringify(record)).not.toContain('hunter2');
  });
});

const refusal = async (text: string, more: Partial<Request> = {}) => {
  const error = await plan(text, more).then(
    () => undefined,
    (thrown) => thrown,
  );
  const [diagnostic] = error?.diagnostics ?? [];
  return {
    code: diagnostic?.code,
    at: diagnostic?.location && `${diagnostic.location.start.line}:${diagnostic.location.start.column}`,
    message: diagnostic?.message,
  };
};

describe('makePlan refuses', () => {
  it('a field that the target refuses, at its line and column', async () => {
    const text = `${config}service:\n  domains: [a.example]\n`;
    expect(await refusal(text)).toMatchObject({ code: 'combination-refused', at: '7:12' });
  });

  it('what fields and plan refuse, in the order of the file', async () => {
    const text = `${config}service:\n  replicas: 10\n  domains: [a.example]\n`;
    const error = await plan(text).catch((thrown) => thrown);
    expect(error.diagnostics.map(({ location }: Diagnostic) => location?.start.line)).toEqual([7, 8]);
  });

  it('a region from the command line without a place in the file', async () => {
    const target = defineTarget({
      ...moonTarget,
      plan: (resolved, context) => {
        context.refuse(['region'], 'nobody lands there.');
        return moonTarget.plan(resolved, context);
      },
    });
    const registry = registryOf([plainAdapter, target, moonBackend().backend]);
    const message = 'nobody lands there.';
    expect(await refusal(`${config}region: us-west-1\n`, { registry })).toMatchObject({ message, at: '6:9' });
    expect(await refusal(config, { registry, region: 'nyc1' })).toMatchObject({ message, at: undefined });
  });

  it('a value that the plan refuses, at its line and column', async () => {
    const text = `${config}service:\n  replicas: 10\n`;
    expect(await refusal(text)).toEqual({
      code: 'combination-refused',
      at: '7:13',
      message: 'the moon holds 9 at most.',
    });
  });

  it('a backend of another dialect, at the field that asked for the resource', async () => {
    const { request } = requestIn(await folder(), [moonBackend('mars').backend]);
    await expect(makePlan(request)).rejects.toMatchObject({
      diagnostics: [{ code: 'combination-refused', resource: 'crater', location: { start: { line: 3, column: 10 } } }],
    });
  });

  it('a secret that nothing can resolve, at its source', async () => {
    const text = `${config}secrets:\n  - name: TOKEN\n    source: vault:x\n`;
    expect(await refusal(text)).toMatchObject({ code: 'combination-refused', at: '8:13' });
  });

  it.each(['-prod', 'a_b', 'x'.repeat(64)])('the stack name %s', async (stack) => {
    expect(await refusal(config, { stack })).toMatchObject({ code: 'stack-name' });
  });

  it.each(['../../elsewhere', 'US-EAST-1', ''])('the region %j', async (region) => {
    expect(await refusal(config, { region })).toMatchObject({ code: 'flag-invalid' });
  });

  it('a missing file, a directory and a file that is not text', async () => {
    const directory = await folder('x', 'other');
    await mkdir(join(directory, 'folder'));
    await writeFile(join(directory, 'binary'), Buffer.from([0xff, 0xfe, 0x00]));
    const codes = await Promise.all(
      ['missing.yaml', 'folder', 'binary', 'other/deploy.yaml', undefined].map((file) =>
        makePlan(requestIn(directory, [], file === undefined ? {} : { config: file }).request).catch(
          (error) => error.diagnostics[0].code,
        ),
      ),
    );
    expect(codes).toEqual([
      'config-not-found',
      'config-unreadable',
      'config-unreadable',
      'config-not-found',
      'config-not-found',
    ]);
  });

  it('a file of 5 MB without reading it', async () => {
    expect(await refusal(`# ${'x'.repeat(5_000_000)}`)).toMatchObject({ code: 'config-too-large' });
  });

  it('what a target throws by mistake, as the mistake of the target', async () => {
    const target = defineTarget({
      ...moonTarget,
      plan: () => {
        throw new TypeError('x is not a function');
      },
    });
    const registry = registryOf([plainAdapter, target, moonBackend().backend]);
    expect(await refusal(config, { registry })).toMatchObject({
      code: 'extension-broken',
      message: expect.stringMatching(/^The target moon failed: x is not a function, at .*plan\.test\.ts:\d+:\d+\.$/),
    });
  });

  it('a file that fits two adapters, whatever their order', async () => {
    const other = defineAdapter({ ...plainAdapter, name: 'other' });
    const messages = await Promise.all(
      [
        [plainAdapter, other],
        [other, plainAdapter],
      ].map(async (adapters) => {
        const registry = registryOf([...adapters, moonTarget, moonBackend().backend]);
        return makePlan(requestIn(await folder(), [], { registry }).request).catch(
          (error) => error.diagnostics[0].message,
        );
      }),
    );
    expect(messages[0]).toBe('deploy.yaml fits two runtimes: other (takes any file) and plain (takes any file).');
    expect(messages[1]).toBe(messages[0]);
  });
});
