import { describe, expect, it } from '@jest/globals';
import { stateIn } from './read-state.js';

const stateWith = (parts: object): string =>
  JSON.stringify({ version: 4, serial: 1, outputs: {}, resources: [], ...parts });

describe('stateIn', () => {
  it('is nothing for a stack that was never deployed, or was destroyed', () => {
    expect([stateIn(''), stateIn(stateWith({}))]).toEqual([undefined, undefined]);
  });

  it('has what the engine made, by address, and the outputs', () => {
    const instance = { attributes: { id: 'i-1' } };
    const text = stateWith({
      outputs: { url: { value: 'http://x', type: 'string' }, key: { value: 'k', type: 'string', sensitive: true } },
      resources: [
        { mode: 'data', type: 'aws_region', name: 'here', instances: [instance] },
        { mode: 'managed', type: 'aws_thing', name: 'api', instances: [instance] },
        { mode: 'managed', type: 'aws_thing', name: 'each', instances: [{ index_key: 'a' }, { index_key: 0 }] },
      ],
    });
    expect(stateIn(text)).toEqual({
      outputs: { url: { value: 'http://x' }, key: { value: 'k', secret: true } },
      resources: [
        { address: 'aws_thing.api', type: 'aws_thing', id: 'i-1' },
        { address: 'aws_thing.each["a"]', type: 'aws_thing' },
        { address: 'aws_thing.each[0]', type: 'aws_thing' },
      ],
    });
  });
});
