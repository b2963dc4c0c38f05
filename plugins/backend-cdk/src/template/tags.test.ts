import { describe, expect, it } from '@jest/globals';
import { withSortedTags } from './tags.js';

describe('withSortedTags', () => {
  it('sorts tags by key, as aws-cdk-lib does', () => {
    const Tags = ['team', 'Name', 'managed-by'].map((Key) => ({ Key, Value: 'x' }));
    expect(withSortedTags({ Tags, Name: 'a' })).toEqual({
      Name: 'a',
      Tags: ['managed-by', 'Name', 'team'].map((Key) => ({ Key, Value: 'x' })),
    });
  });

  it('leaves everything else as it is', () => {
    const properties = { Tags: { b: '1', a: '2' }, Names: [{ Key: 'b' }, { Key: 'a' }] };
    expect(withSortedTags(properties)).toEqual(properties);
  });
});
