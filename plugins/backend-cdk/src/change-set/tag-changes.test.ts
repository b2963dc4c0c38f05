import { describe, expect, it } from '@jest/globals';
import { byTagKey } from './tag-changes.js';

const tags = (values: Readonly<Record<string, string>>) => ({
  Tags: Object.entries(values).map(([Key, Value]) => ({ Key, Value })),
});
const listed = [
  { path: 'Tags.0.Key', before: 'team', after: 'a' },
  { path: 'Name', before: 'x', after: 'y' },
];

describe('byTagKey', () => {
  it('shows tags by key, not by their place in the list', () => {
    const changes = byTagKey(listed, tags({ team: 'web', stage: 'test' }), tags({ a: '1', team: 'shop' }));
    expect(changes).toEqual([
      { path: 'Name', before: 'x', after: 'y' },
      { path: 'Tags.team', before: 'web', after: 'shop' },
      { path: 'Tags.stage', before: 'test' },
      { path: 'Tags.a', after: '1' },
    ]);
  });

  it('leaves changes as they are when it does not know the tags', () => {
    expect(byTagKey(listed, {}, {})).toEqual(listed);
    expect(byTagKey(listed, { Tags: [1] }, tags({ a: '1' }))).toEqual(listed);
  });

  it('leaves changes of other properties alone', () => {
    const changes = [{ path: 'Name', before: 'x', after: 'y' }];
    expect(byTagKey(changes, tags({ a: '1' }), tags({ a: '2' }))).toEqual(changes);
  });
});
