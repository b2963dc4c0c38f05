import { describe, expect, it } from '@jest/globals';
import { isExtension } from '@omnideploy/core';
import { readSource, resolveConfig } from '@omnideploy/core/config';
import adapter from './index.js';

const small = 'name: app\ncontainer:\n  image: nginx\n  ports:\n    - container_port: 80\n';
const context = { warn: () => undefined };
const confidenceIn = (file: string, text: string): number | undefined =>
  adapter.detect(readSource(file, text, {}))?.confidence;

describe('the container adapter', () => {
  it('is an adapter of its name', () => {
    expect(isExtension(adapter, 'adapter')).toBe(true);
    expect(adapter.name).toBe('container');
  });

  it('recognises a deploy file by its content, whatever its name', () => {
    expect(confidenceIn('anything.json', '{"container": {}}')).toBe(0.7);
    expect(adapter.detect(readSource('a.yaml', small, {}))?.reason).toBe('has the key container');
  });

  it('takes any other map when no one else does, and sooner by its name', () => {
    expect(confidenceIn('a.yaml', 'name: app')).toBe(0.1);
    for (const file of ['deploy.yaml', 'deploy.yml', 'config/omnideploy.yaml', 'config\\deploy.yaml'])
      expect(confidenceIn(file, 'name: app')).toBe(0.2);
  });

  it.each(['gateway', 'agent'])('leaves a file with the key %s to others', (key) => {
    expect(confidenceIn('deploy.yaml', `${key}: {}\n${small}`)).toBe(0.1);
  });

  it('gives the file as it stands, each field at its own place', () => {
    const source = readSource('deploy.yaml', small, {});
    const [adapted, ...others] = adapter.adapt(source, context);
    expect(others).toEqual([]);
    expect(adapted?.config).toEqual(source.value);
    expect(adapted?.origin(['container', 'ports', 0])).toEqual(['container', 'ports', 0]);
    expect(adapted && resolveConfig(adapted, source).resolved.name).toBe('app');
  });
});
