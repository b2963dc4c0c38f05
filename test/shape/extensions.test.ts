import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { API_VERSION, isExtension } from '@omnideploy/core';
import { readManifest } from '@omnideploy/core/program';
import { extensions, plugins } from '../support/workspace.js';

it('finds every plugin to be an extension', () => {
  expect(plugins.filter(({ json }) => !json.omnideploy).map(({ folder }) => folder)).toEqual([]);
});

describe.each(extensions)('$folder', ({ folder, path, json, manifest }) => {
  it('has a manifest that discovery accepts', () => {
    expect(readManifest(manifest)).toEqual({ manifest });
    expect(manifest.api).toBe(API_VERSION);
    expect(manifest.size).toMatch(/^\d+ [kM]B( \(.+\))?$/);
  });

  it('is named after what it holds', () => {
    const { kind, name } = manifest;
    expect(folder).toBe(kind === name ? `plugins/${name}` : `plugins/${kind}-${name}`);
  });

  it('is found by oclif', () => {
    expect(json.oclif).toEqual(expect.any(Object));
    expect(json.keywords).toEqual(expect.arrayContaining(['omnideploy', 'oclif-plugin']));
  });

  it('exports the module that its manifest names, and its package.json', () => {
    expect(json.exports?.['.']).toEqual({ types: './dist/index.d.ts', default: manifest.module });
    expect(json.exports?.['./package.json']).toBe('./package.json');
  });

  it('has the extension as its default export', async () => {
    const module = (await import(pathToFileURL(join(path, manifest.module)).href)) as { default?: unknown };
    expect(isExtension(module.default, manifest.kind)).toBe(true);
    expect(module.default).toMatchObject({ name: manifest.name, api: API_VERSION });
  });
});
