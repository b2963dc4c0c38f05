import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { InstalledPackage } from './manifest.js';
import { createRegistry } from './registry.js';

const manifest = { api: 1, kind: 'target', name: 'moon', summary: 'The moon', module: './index.mjs' };

/** An installed package on disk whose module has the given text. */
const installed = async (more: Partial<InstalledPackage> = {}, module = ''): Promise<InstalledPackage> => {
  const root = await mkdtemp(join(tmpdir(), 'omnideploy-registry-'));
  await writeFile(join(root, 'index.mjs'), module);
  return { name: '@example/target-moon', version: '1.0.0', root, manifest, origin: 'user', ...more };
};

const target = "export default { omnideploy: 'target', api: 1, name: 'moon', fields: {}, plan() {} }";

describe('the registry lists', () => {
  it('what manifests say, without loading any module', async () => {
    const registry = createRegistry([await installed({}, "throw new Error('was loaded')")]);
    expect(registry.list('target')).toEqual([
      {
        kind: 'target',
        name: 'moon',
        summary: 'The moon',
        package: '@example/target-moon',
        version: '1.0.0',
        origin: 'user',
      },
    ]);
  });

  it('a package with a bad manifest apart, with what is wrong', async () => {
    const registry = createRegistry([await installed({ manifest: { ...manifest, kind: 'planet' } })]);
    expect(registry.list('target')).toEqual([]);
    expect(registry.broken[0]?.fault).toContain('"kind" is none of target, backend');
  });

  it.each(['../moon', 'Moon', '$(touch moon)', ''])('a package whose name cannot be typed apart: %j', async (name) => {
    const registry = createRegistry([await installed({ manifest: { ...manifest, name } })]);
    expect(registry.list('target')).toEqual([]);
    expect(registry.broken[0]?.fault).toContain('"name"');
  });

  it("the user's copy of a package instead of the bundled one", async () => {
    const registry = createRegistry([
      await installed({ origin: 'bundled', version: '1.0.0' }),
      await installed({ origin: 'user', version: '1.1.0' }),
    ]);
    expect(registry.list('target').map(({ version }) => version)).toEqual(['1.1.0']);
  });
});

describe('the registry loads', () => {
  it('the one extension that is asked for', async () => {
    const registry = createRegistry([await installed({}, target)]);
    expect((await registry.load('target', 'moon')).name).toBe('moon');
  });

  it.each([
    [
      'a known target that is not installed',
      'lightsail',
      'extension-not-installed',
      'The target "lightsail" is not installed.',
    ],
    ['a misspelt name', 'mon', 'extension-unknown', 'There is no target "mon". Did you mean "moon"?'],
  ])('nothing for %s', async (_, name, code, message) => {
    const registry = createRegistry([await installed({}, target)]);
    await expect(registry.load('target', name)).rejects.toMatchObject({ diagnostics: [{ code, message }] });
  });

  it('nothing when two packages claim the name, and names both', async () => {
    const registry = createRegistry([
      await installed({ name: 'one' }, target),
      await installed({ name: 'two' }, target),
    ]);
    await expect(registry.load('target', 'moon')).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'extension-clash',
          message: 'one and two both claim the target "moon".',
          remedy: 'To remove one: omnideploy plugins uninstall one or omnideploy plugins uninstall two',
        },
      ],
    });
    expect(registry.list('target')[0]?.fault).toContain('one and two');
  });

  it.each([
    ['older', 0, 'upgrade @example/target-moon'],
    ['newer', 2, 'upgrade OmniDeploy'],
  ])('nothing built for an %s contract, and says what to upgrade', async (_, api, advice) => {
    const registry = createRegistry([await installed({ manifest: { ...manifest, api } }, target)]);
    await expect(registry.load('target', 'moon')).rejects.toMatchObject({
      message: expect.stringContaining(advice),
      diagnostics: [{ code: 'extension-api' }],
    });
  });

  it.each([
    ['throws while loading', "throw new Error('no moon today.')", 'failed while loading: no moon today.'],
    ['exports something else', 'export default {}', 'does not export a target as its default'],
    ['has another name inside', target.replace("'moon'", "'sun'"), 'says "moon" in its manifest and "sun" in its code'],
  ])('nothing from a package that %s, and names the package', async (_, module, reason) => {
    const registry = createRegistry([await installed({}, module)]);
    await expect(registry.load('target', 'moon')).rejects.toMatchObject({
      message: `The plugin @example/target-moon ${reason}${reason.endsWith('.') ? '' : '.'}`,
      diagnostics: [{ code: 'extension-broken' }],
    });
  });
});
