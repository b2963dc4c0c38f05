import { relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  availablePackages,
  importsOf,
  type Package,
  packages,
  plugins,
  runtimeDependencies,
  sourceFiles,
} from '../support/workspace.js';

const pluginNames = plugins.map(({ json }) => json.name);
const isOurs = (name: string) => name.startsWith('@omnideploy/');
const isVocabulary = (name: string) => name.startsWith('@omnideploy/resources-');

/** Which of our packages a package may import: arrows point inwards. */
const mayImport = ({ json: { name } }: Package, imported: string): boolean => {
  if (imported === '@omnideploy/core') return name !== '@omnideploy/core';
  return isVocabulary(imported) && pluginNames.includes(name);
};

const imports = (one: Package) =>
  sourceFiles(one).flatMap((file) => importsOf(file).map((found) => ({ file: relative(one.path, file), ...found })));

describe.each(packages)('$folder', (one) => {
  it('imports only what lies further in', () => {
    const outward = imports(one).filter(({ name }) => isOurs(name) && name !== one.json.name && !mayImport(one, name));
    expect(outward).toEqual([]);
  });

  it('declares what it imports', () => {
    const available = [one.json.name, ...availablePackages(one)];
    expect(imports(one).filter(({ name, typeOnly }) => !typeOnly && !available.includes(name))).toEqual([]);
  });
});

describe('plugins', () => {
  it.each(plugins)('$folder depends on no other plugin and not on the CLI', (plugin) => {
    const barred = [...pluginNames, '@omnideploy/cli', '@oclif/core'];
    expect(runtimeDependencies(plugin).filter((name) => barred.includes(name))).toEqual([]);
  });
});

describe('core', () => {
  it('depends on no command line and no cloud', () => {
    const core = packages.find(({ json }) => json.name === '@omnideploy/core');
    expect(core && runtimeDependencies(core)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/oclif|aws|cdk|pulumi|terraform|kubernetes|digitalocean|azure|google/),
      ]),
    );
  });
});
