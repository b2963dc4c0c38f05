import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { installPlugin } from '../testing/install-plugin.js';
import { discover } from './discover.js';

const found = (environment: Readonly<Record<string, string | undefined>>, workspace?: string) =>
  discover({ environment, workspace })
    .filter(({ origin }) => origin !== 'bundled')
    .map(({ name, origin }) => ({ name, origin }));

const writePackage = (root: string, content: object) => {
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify(content));
};

describe('discover', () => {
  it('finds nothing where nothing was ever installed', () => {
    expect(found(fakeTerminal().terminal.environment)).toEqual([]);
  });

  it('finds what the user installed, and passes over plugins without an extension', () => {
    const { terminal } = fakeTerminal();
    installPlugin(terminal, '@acme/target-fly', { kind: 'target' });
    installPlugin(terminal, '@acme/plugin-commands', undefined);
    expect(found(terminal.environment)).toEqual([{ name: '@acme/target-fly', origin: 'user' }]);
  });

  it.each([
    '',
    '[]',
    '{"oclif": {"plugins": [',
    'null',
    '{"oclif": {"plugins": {}}}',
    '{"oclif": {"plugins": [null]}}',
  ])('says that the list of plugins is damaged: %s', (content) => {
    const { environment } = fakeTerminal().terminal;
    const directory = environment.OMNIDEPLOY_DATA_DIR ?? '';
    mkdirSync(directory);
    writeFileSync(join(directory, 'package.json'), content);
    expect(() => found(environment)).toThrow(`${join(directory, 'package.json')}, which lists`);
  });

  it('finds linked plugins where they are', () => {
    const { terminal } = fakeTerminal();
    const root = join(terminal.directory, 'mine');
    writePackage(root, { name: 'mine', version: '1.0.0', omnideploy: {} });
    writePackage(terminal.environment.OMNIDEPLOY_DATA_DIR ?? '', {
      oclif: { plugins: [{ name: 'mine', type: 'link', root }] },
    });
    expect(found(terminal.environment)).toEqual([{ name: 'mine', origin: 'linked' }]);
  });

  it("finds a checkout's own plugins when it is told of the checkout", () => {
    const { terminal } = fakeTerminal();
    writePackage(join(terminal.directory, 'plugins', 'target-x'), { name: 'x', version: '0.1.0', omnideploy: {} });
    expect(found(terminal.environment, terminal.directory)).toEqual([{ name: 'x', origin: 'development' }]);
  });
});
