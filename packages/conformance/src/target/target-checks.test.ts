import { describe, expect, it } from '@jest/globals';
import type { Definition, Target } from '@omnideploy/core';
import { exampleTarget } from '../testing/example-target.js';
import { failuresOf } from '../testing/run-checks.js';
import { specWith } from '../testing/spec.js';
import { type TargetOptions, targetChecks } from './target-checks.js';

const usual = 'name: api\ncontainer: { image: nginx, ports: [{ container_port: 80 }] }\n';
const examples: TargetOptions['examples'] = [
  { title: 'usual', config: usual },
  { title: 'too many', config: `${usual}service: { replicas: 10 }\n`, refusedAt: 'service.replicas' },
  { title: 'a domain', config: `${usual}service: { domains: [example.com] }\n`, refusedAt: 'service.domains' },
];

const failures = (more: Partial<Definition<Target>> = {}, options: TargetOptions = { examples }) =>
  failuresOf(targetChecks(exampleTarget(more), options));

const { fields } = exampleTarget();

describe('targetChecks', () => {
  it('have nothing against a good target', async () => {
    expect(await failures()).toEqual({});
  });

  it('have each a name of their own', () => {
    const names = targetChecks(exampleTarget(), { examples }).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('find a field that is not answered for', async () => {
    const { tags: _, ...rest } = fields;
    expect(await failures({ fields: rest })).toEqual({
      'says of each field of a config what becomes of it': 'tags is neither honoured nor ignored nor refused',
    });
  });

  it('find a misspelt field', async () => {
    expect(await failures({ fields: { ...fields, 'service.replicsa': 'honoured' } })).toEqual({
      'speaks of fields that exist': 'service.replicsa is not a field of a config',
    });
  });

  it('find a refusal without a reason', async () => {
    expect(await failures({ fields: { ...fields, 'container.args': { refused: '' } } })).toMatchObject({
      'says why it ignores or refuses a field': 'container.args has no reason',
    });
  });

  it.each([
    ['random numbers', () => Math.random()],
    ['the clock', () => Date.now()],
    ['the clock', () => new Date().getFullYear()],
    ['the environment', () => process.env.HOME?.length ?? 0],
  ])('find a plan that uses %s', async (what, impure) => {
    const plan = () => specWith({ name: String(impure()) });
    expect(await failures({ plan })).toMatchObject({
      'usual: gives the same bytes each time': `It uses ${what}: a plan is made of the config alone.`,
    });
  });

  it('find a plan that remembers the one before', async () => {
    let count = 0;
    const plan = () => specWith({ outputs: { count: { value: ++count } } });
    expect(await failures({ plan })).toMatchObject({
      'usual: gives the same bytes each time': expect.stringContaining('Two plans of one config differ.'),
    });
  });

  it('find a plan that changes its config', async () => {
    const plan: Target['plan'] = (config) => {
      Object.assign(config, { name: 'other' });
      return specWith();
    };
    expect(await failures({ plan })).toMatchObject({
      'usual: gives the same bytes each time': expect.stringContaining('read only'),
    });
  });

  it('find a target that throws on an unusual value', async () => {
    const plan: Target['plan'] = (config, context) => {
      if (config.name.length > 40) throw new Error('too long');
      return exampleTarget().plan(config, context);
    };
    expect(await failures({ plan })).toEqual({ 'plans or refuses a name of 63 letters': 'too long' });
  });

  it('find a refusal at a field that does not exist', async () => {
    const plan: Target['plan'] = (config, context) => {
      if (config.service.replicas === 0) context.refuse(['service', 'count'], 'one at least');
      return exampleTarget().plan(config, context);
    };
    expect(await failures({ plan })).toEqual({
      'plans or refuses no replicas': '"one at least" is about "service.count", which is no field of a config',
    });
  });

  it('find an example that is not refused', async () => {
    const options: TargetOptions = { examples: [{ title: 'fine', config: usual, refusedAt: 'container.image' }] };
    expect(await failures({}, options)).toEqual({
      'fine: is refused at container.image': 'It is refused at: nothing.',
    });
  });
});
