import { describe, expect, it } from '@jest/globals';
import { changesOf } from './changes.js';
import type { ResourceChange, ValueChange } from './document.js';

const naming = (address: string): string => address.split('.')[1] ?? address;

const documentOf = (
  change: Partial<ValueChange> & Pick<ValueChange, 'actions'>,
  more: Partial<ResourceChange> = {},
) => ({
  resource_changes: [
    {
      address: 'aws_thing.api',
      mode: 'managed' as const,
      type: 'aws_thing',
      name: 'api',
      change: { before: null, after: null, ...change },
      ...more,
    },
  ],
});

describe('changesOf', () => {
  it('shows a creation with what is known and what is not', () => {
    const document = documentOf({
      actions: ['create'],
      after: { name: 'api', description: null, tags: {} },
      after_unknown: { id: true, tags: {} },
      after_sensitive: {},
    });
    expect(changesOf(document, naming)).toEqual([
      {
        action: 'create',
        resource: 'api',
        type: 'aws_thing',
        address: 'aws_thing.api',
        properties: [
          { path: 'name', after: 'api' },
          { path: 'id', unknown: true },
        ],
      },
    ]);
  });

  it('shows what differs of an update, as deep as both sides go', () => {
    const document = documentOf({
      actions: ['update'],
      before: { id: 'i-1', size: 1, rule: [{ port: 80, note: '' }], list: ['a'] },
      after: { id: 'i-1', size: 2, rule: [{ port: 81, note: null }], list: ['a', 'b'] },
      after_unknown: { rule: [{}] },
    });
    expect(changesOf(document, naming)).toEqual([
      expect.objectContaining({
        action: 'update',
        physicalId: 'i-1',
        properties: [
          { path: 'size', before: 1, after: 2 },
          { path: 'rule.0.port', before: 80, after: 81 },
          { path: 'list', before: ['a'], after: ['a', 'b'] },
        ],
      }),
    ]);
  });

  it('says why something is replaced', () => {
    const document = documentOf(
      {
        actions: ['delete', 'create'],
        before: { name: 'old', size: 1 },
        after: { name: 'new', size: 2 },
        replace_paths: [['name']],
      },
      { action_reason: 'replace_because_cannot_update' },
    );
    expect(changesOf(document, naming)).toEqual([
      expect.objectContaining({
        action: 'replace',
        cause: 'name cannot be changed in place.',
        properties: [
          { path: 'name', before: 'old', after: 'new', replaces: 'yes' },
          { path: 'size', before: 1, after: 2 },
        ],
      }),
    ]);
  });

  it('masks values that are secret before or after', () => {
    const document = documentOf({
      actions: ['update'],
      before: { password: 'old', token: 'x' },
      after: { password: 'new', token: 'y' },
      before_sensitive: { password: true },
      after_sensitive: { token: true },
    });
    expect(changesOf(document, naming)[0]?.properties).toEqual([
      { path: 'password', secret: true },
      { path: 'token', secret: true },
    ]);
  });

  it('masks a value in which something is secret', () => {
    const document = documentOf({
      actions: ['update'],
      before: { list: ['a'] },
      after: { list: ['a', 'secret'] },
      after_sensitive: { list: [false, true] },
    });
    expect(changesOf(document, naming)[0]?.properties).toEqual([{ path: 'list', secret: true }]);
  });

  it('gives no properties of what is deleted, and the reason', () => {
    const document = documentOf(
      { actions: ['delete'], before: { id: 'i-1', name: 'api' } },
      { action_reason: 'delete_because_no_resource_config' },
    );
    expect(changesOf(document, naming)).toEqual([
      {
        action: 'delete',
        resource: 'api',
        type: 'aws_thing',
        address: 'aws_thing.api',
        physicalId: 'i-1',
        properties: [],
        cause: 'The config asks for it no more.',
      },
    ]);
  });

  it('leaves out what stays and what is only read', () => {
    const stays = documentOf({ actions: ['no-op'], before: { id: '1' }, after: { id: '1' } });
    const read = documentOf({ actions: ['read'] }, { mode: 'data' });
    expect([...changesOf(stays, naming), ...changesOf(read, naming)]).toEqual([]);
  });
});
