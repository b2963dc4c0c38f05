import { describe, expect, it } from '@jest/globals';
import { resolveYaml, smallest, summaryOf } from './testing/config.js';

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['room'],
  properties: { room: { type: 'integer', minimum: 1 }, beds: { anyOf: [{ type: 'integer' }, { const: 'all' }] } },
};
const hotel = (text: string): string => `${smallest}hotel: ${text}\n`;
const section = { name: 'hotel', schema };

describe('the section of the selected target', () => {
  it('is given to the target as the file has it', () => {
    const text = `${smallest}ecs:\n  cluster: main\n`;
    expect(resolveYaml(text, {}, { section: { name: 'ecs' } }).resolved.section).toEqual({ cluster: 'main' });
    expect(resolveYaml(text, {}, { section: { name: 'kubernetes' } }).resolved.section).toEqual({});
    expect(resolveYaml(text).resolved.section).toEqual({});
  });

  it('of a third party is checked by its own schema', () => {
    expect(resolveYaml(hotel('{room: "${ROOM}", beds: all}'), { ROOM: '7' }, { section })).toMatchObject({
      config: { hotel: { room: 7, beds: 'all' } },
      resolved: { section: { room: 7, beds: 'all' } },
    });
    expect(summaryOf(hotel('{rooom: 5, beds: none}'), {}, { section })).toEqual([
      'config-unknown-key: rooom',
      'config-value: none',
    ]);
    expect(summaryOf(hotel('{room: 0}'), {}, { section })).toEqual(['config-value: 0']);
    expect(summaryOf(hotel('5'), {}, { section })).toEqual(['config-type: 5']);
  });

  it('of a third party may be absent, and then is an empty map', () => {
    const optional = { name: 'hotel', schema: { ...schema, required: [] } };
    expect(resolveYaml(smallest, {}, { section: optional })).toMatchObject({ resolved: { section: {} } });
    expect(resolveYaml(smallest, {}, { section: optional }).config).not.toHaveProperty('hotel');
    expect(summaryOf(smallest, {}, { section })).toEqual(['config-missing-key: ']);
  });

  it('of a third party without a schema may hold anything', () => {
    const options = { section: { name: 'hotel' } };
    expect(resolveYaml(hotel('[1, {a: b}]'), {}, options).resolved.section).toEqual([1, { a: 'b' }]);
  });

  it('is an unknown key when another target is selected', () => {
    expect(summaryOf(hotel('{room: 5}'))).toEqual(['config-unknown-key: hotel']);
  });

  it('that comes with a schema is not checked by that of DeployConfig', () => {
    const text = `${smallest}ecs: {planet: mars}\n`;
    expect(summaryOf(text, {}, { section: { name: 'ecs' } })).toEqual(['config-unknown-key: planet']);
    const own = { name: 'ecs', schema: { type: 'object', properties: { planet: { type: 'string' } } } };
    expect(resolveYaml(text, {}, { section: own }).resolved.section).toEqual({ planet: 'mars' });
  });

  it('reports problems of the section and of the rest together', () => {
    expect(summaryOf(`${hotel('{room: x}')}region: US\n`, {}, { section })).toEqual([
      'config-type: x',
      'config-value: US',
    ]);
  });

  it('says when the schema is none', () => {
    const broken = { name: 'hotel', schema: { type: 'nonsense' } };
    expect(() => resolveYaml(hotel('{}'), {}, { section: broken })).toThrow(
      'The schema of the section hotel is not a JSON Schema.',
    );
  });

  it('cannot hold a key of the Pulumi configuration', () => {
    expect(summaryOf(hotel('{room: "${pulumi:key}"}'), {}, { section })).toEqual(['config-value: "${pulumi:key}"']);
    expect(summaryOf(hotel('{a: "${pulumi:key}"}'), {}, { section: { name: 'hotel' } })).toEqual([
      'config-value: "${pulumi:key}"',
    ]);
  });
});
