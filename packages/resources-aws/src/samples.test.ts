import { describe, expect, it } from '@jest/globals';
import { lookups, samples } from './testing/samples.js';
import { logicalId, template } from './testing/template.js';
import { validate } from './testing/validate.js';

const resources = Object.values(samples).flat();
const everyLookup = Object.values(lookups);

const faults = (document: object) =>
  validate(document).map(({ entity, propertyPath, message }) => ({ id: entity?.logicalId, propertyPath, message }));
const found = faults(template(resources, everyLookup));

describe.each(Object.entries(samples))('%s', (_, ofType) => {
  const ids = ofType.map(({ id }) => logicalId(id));

  it('keeps to the published CloudFormation schema', () => {
    expect(found.filter(({ id }) => id && ids.includes(id))).toEqual([]);
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
  it('has the same outputs in every dialect', () => {
    const names = Object.values(lookup.dialects).map((rendering = { expressions: {} }) =>
      Object.keys('expressions' in rendering ? rendering.expressions : rendering.outputs),
    );
    expect(new Set(names.map(String)).size).toBe(1);
  });
});
