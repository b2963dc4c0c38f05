import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Rendering } from '@omnideploy/core';
import { lookups, samples } from './testing/samples.js';
import { logicalId, template } from './testing/template.js';
import { validate } from './testing/validate.js';

const resources = Object.values(samples).flat();
const everyLookup = Object.values(lookups);

const faults = (document: object) =>
  validate(document).map(({ entity, propertyPath, message }) => ({ id: entity?.logicalId, propertyPath, message }));
const found = faults(template(resources, everyLookup));

/** Every resource of Pulumi has an id, which is declared elsewhere. */
const expectPulumi = ({ type, outputs }: Rendering) => {
  const [, module = ''] = /^aws:(?:index\/)?([^:]+):/.exec(type) ?? [];
  const source = (end: string) =>
    readFileSync(join(import.meta.dirname, `../node_modules/@pulumi/aws/${module}.${end}`), 'utf8');
  expect(source('js')).toMatch(new RegExp(`["']${type}["']`));
  for (const output of Object.values(outputs).filter((name) => name !== 'id'))
    expect(source('d.ts')).toMatch(new RegExp(`readonly ${output}: `));
};

describe.each(Object.entries(samples))('%s', (_, ofType) => {
  const ids = ofType.map(({ id }) => logicalId(id));

  it('keeps to the published CloudFormation schema', () => {
    expect(found.filter(({ id }) => id && ids.includes(id))).toEqual([]);
  });

  it('is a class of @pulumi/aws with these outputs', () => {
    for (const { dialects } of ofType) if (dialects.pulumi) expectPulumi(dialects.pulumi);
  });

  it('has the same outputs in every dialect', () => {
    for (const { dialects } of ofType) {
      const names = Object.values(dialects).map((rendering) => Object.keys(rendering?.outputs ?? {}).sort());
      expect(new Set(names.map(String)).size).toBe(1);
    }
  });

  it('is plain JSON, with absent options left out', () => {
    for (const resource of ofType) expect(JSON.parse(JSON.stringify(resource))).toStrictEqual(resource);
  });
});

describe('the samples together', () => {
  it('are a template that CloudFormation takes', () => {
    expect(found).toEqual([]);
  });

  it('would not be with a property that a type does not have', () => {
    const [cluster] = samples.ecsCluster;
    const misspelt = structuredClone(cluster);
    Object.assign(misspelt?.dialects.cloudformation?.properties ?? {}, { ClusterNmae: 'x' });
    expect(faults(template(misspelt ? [misspelt] : [], []))).toMatchObject([{ id: 'Cluster' }]);
  });
});

describe.each(Object.entries(lookups))('%s', (_, lookup) => {
  it('is a function of @pulumi/aws with these outputs', () => expectPulumi(lookup.dialects.pulumi as Rendering));

  it('has the same outputs in every dialect', () => {
    const names = Object.values(lookup.dialects).map((rendering = { expressions: {} }) =>
      Object.keys('expressions' in rendering ? rendering.expressions : rendering.outputs),
    );
    expect(new Set(names.map(String)).size).toBe(1);
  });
});
