import { describe, expect, it } from '@jest/globals';
import type { Json } from '../contracts/json.js';
import { isOmniDeployError } from '../errors/error.js';
import type { ResolveOptions } from './resolve-config.js';
import { sectionOf } from './section.js';
import { problemsOf, resolveYaml, smallest, summaryOf } from './testing/config.js';

const schema: Json = {
  type: 'object',
  additionalProperties: false,
  required: ['room'],
  properties: { room: { type: 'integer', minimum: 1 }, beds: { anyOf: [{ type: 'integer' }, { const: 'all' }] } },
};
const hotel = (text: string): string => `${smallest}hotel: ${text}\n`;
const optionsOf = async (name: string, own: Json = schema): Promise<ResolveOptions> => ({
  section: await sectionOf({ name, schema: own }),
});

describe('the section of the selected target', () => {
  it('is given to the target as the file has it', () => {
    const text = `${smallest}ecs:\n  cluster: main\n`;
    expect(resolveYaml(text, {}, { section: { name: 'ecs' } }).resolved.section).toEqual({ cluster: 'main' });
    expect(resolveYaml(text, {}, { section: { name: 'kubernetes' } }).resolved.section).toEqual({});
    expect(resolveYaml(text).resolved.section).toEqual({});
  });

  it('of a third party is checked by its own schema', async () => {
    const options = await optionsOf('hotel');
    expect(resolveYaml(hotel('{room: "${ROOM}", beds: all}'), { ROOM: '7' }, options)).toMatchObject({
      config: { hotel: { room: 7, beds: 'all' } },
      resolved: { section: { room: 7, beds: 'all' } },
    });
    expect(summaryOf(hotel('{rooom: 5, beds: none}'), {}, options)).toEqual([
      'config-unknown-key: rooom',
      'config-value: none',
    ]);
    expect(summaryOf(hotel('{room: 0}'), {}, options)).toEqual(['config-value: 0']);
    expect(summaryOf(hotel('5'), {}, options)).toEqual(['config-type: 5']);
  });

  it('of a third party may be absent, and then is an empty map', async () => {
    const optional = await optionsOf('hotel', { type: 'object' });
    const options = await optionsOf('hotel');
    expect(resolveYaml(smallest, {}, optional)).toMatchObject({ resolved: { section: {} } });
    expect(resolveYaml(smallest, {}, optional).config).not.toHaveProperty('hotel');
    expect(summaryOf(smallest, {}, options)).toEqual(['config-missing-key: ']);
  });

  it('of a third party without a schema may hold anything', () => {
    const options = { section: { name: 'hotel' } };
    expect(resolveYaml(hotel('[1, {a: b}]'), {}, options).resolved.section).toEqual([1, { a: 'b' }]);
  });

  it('is an unknown key when another target is selected', () => {
    expect(summaryOf(hotel('{room: 5}'))).toEqual(['config-unknown-key: hotel']);
  });

  it('that comes with a schema is not checked by that of DeployConfig', async () => {
    const text = `${smallest}ecs: {planet: mars}\n`;
    expect(summaryOf(text, {}, { section: { name: 'ecs' } })).toEqual(['config-unknown-key: planet']);
    const own = await optionsOf('ecs', { type: 'object', properties: { planet: { type: 'string' } } });
    expect(resolveYaml(text, {}, own).resolved.section).toEqual({ planet: 'mars' });
  });

  it('reports problems of the section and of the rest together', async () => {
    const options = await optionsOf('hotel');
    expect(summaryOf(`${hotel('{room: x}')}region: US\n`, {}, options)).toEqual(['config-type: x', 'config-value: US']);
  });

  it('may have a schema with definitions, and a name with odd characters', async () => {
    const options = await optionsOf('a/b~c d', {
      type: 'object',
      properties: { room: { $ref: '#/definitions/number' } },
      definitions: { number: { type: 'integer', maximum: 9 } },
    });
    const text = `${smallest}"a/b~c d": {room: 10}\n`;
    expect(problemsOf(() => resolveYaml(text, {}, options))).toMatchObject([
      { message: '["a/b~c d"].room must be at most 9, but this is the number 10.', location: { start: { line: 6 } } },
    ]);
  });

  it('says when the schema is none', async () => {
    const error = await optionsOf('hotel', { type: 'nonsense' }).catch((thrown: unknown) => thrown);
    expect(isOmniDeployError(error) && error.diagnostics).toMatchObject([{ code: 'extension-broken' }]);
  });

  it('cannot hold a key of the Pulumi configuration', async () => {
    const options = await optionsOf('hotel');
    expect(summaryOf(hotel('{room: "${pulumi:key}"}'), {}, options)).toEqual(['config-value: "${pulumi:key}"']);
    expect(summaryOf(hotel('{a: "${pulumi:key}"}'), {}, { section: { name: 'hotel' } })).toEqual([
      'config-value: "${pulumi:key}"',
    ]);
  });
});
