import { describe, expect, it } from '@jest/globals';
import { type Adapter, type Definition, defineAdapter } from '@omnideploy/core';
import { failuresOf } from '../testing/run-checks.js';
import { adapterChecks } from './adapter-checks.js';

const file = 'deploy.yaml';
const text = 'name: api\ncontainer: { image: nginx, ports: [{ container_port: 80 }] }\n';

const failures = (more: Partial<Definition<Adapter>> = {}) =>
  failuresOf(
    adapterChecks(
      defineAdapter({
        name: 'example',
        detect: ({ file: name }) => (name === file ? { confidence: 0.5, reason: 'its name' } : undefined),
        adapt: ({ value }) => [{ config: value, origin: (path) => path }],
        ...more,
      }),
      { examples: [{ file, text }], foreign: [{ file: 'other.yaml', text }] },
    ),
  );

describe('adapterChecks', () => {
  it('have nothing against a good adapter', async () => {
    expect(await failures()).toEqual({});
  });

  it('find an adapter that claims what is not its own', async () => {
    expect(await failures({ detect: () => ({ confidence: 1, reason: 'greed' }) })).toEqual({
      'other.yaml: is left to others': 'It is claimed: greed.',
    });
  });

  it('find a confidence that cannot be', async () => {
    expect(
      await failures({ detect: ({ file: name }) => (name === file ? { confidence: 2, reason: 'x' } : undefined) }),
    ).toEqual({
      'deploy.yaml: is recognised, each time with the same reason': 'The confidence 2 is not above 0 and up to 1.',
    });
  });

  it('find readings that differ', async () => {
    let count = 0;
    expect(
      await failures({
        adapt: ({ value }) => [{ config: { ...(value as object), version: ++count }, origin: () => [] }],
      }),
    ).toEqual({
      'deploy.yaml: gives the same deployments each time': expect.stringContaining('Two readings of one file differ.'),
    });
  });

  it('find a config that is not valid', async () => {
    expect(await failures({ adapt: () => [{ config: { name: 'api' }, origin: () => [] }] })).toEqual({
      'deploy.yaml: gives valid configs': expect.stringContaining('container'),
    });
  });

  it('find an origin that the file does not have', async () => {
    expect(
      await failures({ adapt: ({ value }) => [{ config: value, origin: (path) => ['deploy', ...path] }] }),
    ).toEqual({
      'deploy.yaml: says for each field where in the file it comes from': expect.stringContaining(
        'name is said to come from deploy.name, which deploy.yaml does not have',
      ),
    });
  });

  it('find an adapter that falls over', async () => {
    const adapt: Adapter['adapt'] = ({ value }) => {
      const { container } = value as { container: { image: string } };
      return [{ config: { ...(value as object), version: container.image.length }, origin: () => [] }];
    };
    const found = await failures({ adapt });
    expect(found).toMatchObject({ 'meets an empty map without falling over': expect.stringContaining('undefined') });
  });
});
