import { describe, expect, it } from '@jest/globals';
import type { Change } from '@omnideploy/core';
import { countChanges, renderPreview } from './preview.js';
import { coloured, plain } from './style.js';

const change = (action: Change['action'], resource: string, more: Partial<Change> = {}): Change => ({
  action,
  resource,
  type: 'AWS::ECS::Service',
  address: resource,
  properties: [],
  ...more,
});

describe('renderPreview', () => {
  it('shows each change, its property differences and the counts', () => {
    const changes = [
      change('create', 'cluster', { type: 'AWS::ECS::Cluster', properties: [{ path: 'Name', after: 'api' }] }),
      change('update', 'service', {
        properties: [
          { path: 'DesiredCount', before: 1, after: 2 },
          { path: 'Tags.team', after: 'web' },
          { path: 'Role', before: 'a', unknown: true },
          { path: 'Password', secret: true },
        ],
      }),
      change('replace', 'task', {
        cause: 'Family cannot change in place.',
        properties: [{ path: 'Family', before: 'a', after: 'b', replaces: 'yes' }],
      }),
      change('delete', 'log'),
      change('none', 'role'),
    ];
    expect(renderPreview({ changes }, plain)).toBe(
      [
        '+ AWS::ECS::Cluster cluster',
        '~ AWS::ECS::Service service',
        '    DesiredCount: 1 → 2',
        '    Tags.team: (none) → web',
        '    Role: a → (known after deployment)',
        '    Password: (secret) → (secret)',
        '-/+ AWS::ECS::Service task',
        '    Family cannot change in place.',
        '    Family: a → b  (forces replacement)',
        '- AWS::ECS::Service log',
        'Changes: 1 create, 1 update, 1 replace, 1 delete',
      ].join('\n'),
    );
  });

  it('says that nothing changes with the documented counts', () => {
    expect(renderPreview({ changes: [] }, plain)).toBe('Changes: 0 create, 0 update, 0 delete');
  });

  it('never shows a secret value, even when an engine gives one', () => {
    const leaked = change('update', 'x', {
      properties: [{ path: 'P', before: 'old', after: 'hunter2', secret: true }],
    });
    expect(renderPreview({ changes: [leaked] }, plain)).not.toMatch(/hunter2|old/);
  });

  it('tells a number from its digits, and shows where spaces are', () => {
    const properties = [
      { path: 'Count', before: '1', after: 1 },
      { path: 'Text', before: 'a', after: 'a ' },
      { path: 'List', before: [1], after: [] },
    ];
    expect(
      renderPreview({ changes: [change('update', 'x', { properties })] }, plain)
        .split('\n')
        .slice(1, 4),
    ).toEqual(['    Count: "1" → 1', '    Text: a → "a "', '    List: [1] → []']);
  });

  it('cuts long values around their difference', () => {
    const front = 'x'.repeat(300);
    const long = change('update', 'x', { properties: [{ path: 'P', before: `${front}1`, after: `${front}2` }] });
    const [, property = ''] = renderPreview({ changes: [long] }, plain).split('\n');
    expect(property.length).toBeLessThan(170);
    expect(property).toMatch(/x1 → …x+2$/);
  });

  it('says so when the stack changes and none of its resources does', () => {
    expect(renderPreview({ changes: [], plan: 'saved' }, plain)).toBe(
      'No resource changes, only outputs of the stack.\nChanges: 0 create, 0 update, 0 delete',
    );
  });

  it('colours the symbol only where colours are wanted', () => {
    expect(renderPreview({ changes: [change('create', 'a')] }, coloured)).toContain('\u001b[32m+\u001b[39m');
  });
});

describe('countChanges', () => {
  it('counts replacements and imports only when there are some', () => {
    expect(countChanges([change('create', 'a')])).toEqual({ create: 1, update: 0, delete: 0 });
    expect(countChanges([change('import', 'a')])).toEqual({ create: 0, update: 0, delete: 0, import: 1 });
  });
});
