import { describe, expect, it } from '@jest/globals';
import type { Change, Drift, Result } from '@omnideploy/core';
import { renderDrift } from './drift.js';
import { formatDuration } from './duration.js';
import { maskOutputs, maskProperties } from './mask.js';
import { renderOutputs } from './outputs.js';
import { renderResult } from './result.js';
import { plain } from './style.js';

const created: Change = { action: 'create', resource: 'a', type: 'T', address: 'a', properties: [] };

const result = (more: Partial<Result>): Result => ({
  operation: 'up',
  outcome: 'succeeded',
  changes: [created],
  outputs: {},
  diagnostics: [],
  duration: 12_340,
  ...more,
});

describe('renderResult', () => {
  it('tells what was done and aligns the outputs', () => {
    const outputs = { url: { value: 'https://x' }, service_name: { value: 'api' }, key: { value: 'k', secret: true } };
    expect(renderResult(result({ outputs }), plain)).toBe(
      [
        'Done: 1 created (12.3s)',
        'Outputs:',
        '  url           https://x',
        '  service_name  api',
        '  key           (secret)',
      ].join('\n'),
    );
  });

  it('says plainly that nothing changed', () => {
    expect(renderResult(result({ outcome: 'unchanged', changes: [] }), plain)).toMatch(/^Nothing changed \(12\.3s\)/);
  });

  it('says what state a failure left', () => {
    expect(renderResult(result({ outcome: 'rolled-back' }), plain)).toBe(
      'Failed and rolled back: everything is as it was before (12.3s)',
    );
  });

  it('has no outputs to show after a destroy', () => {
    expect(renderResult(result({ operation: 'destroy', changes: [{ ...created, action: 'delete' }] }), plain)).toBe(
      'Done: 1 deleted (12.3s)',
    );
  });
});

describe('outputs', () => {
  it('masks secret values in JSON too', () => {
    expect(maskOutputs({ key: { value: 'hunter2', secret: true } })).toEqual({
      key: { value: '(secret)', secret: true },
    });
  });

  it('masks secret properties in JSON, even when an engine gives their values', () => {
    const properties = [
      { path: 'Password', before: 'old', after: 'hunter2', secret: true },
      { path: 'Count', before: 1, after: 2 },
    ];
    expect(maskProperties([{ ...created, properties }])).toEqual([
      { ...created, properties: [{ path: 'Password', secret: true }, properties[1]] },
    ]);
  });

  it('says when there are none', () => {
    expect(renderOutputs({}, plain)).toBe('No outputs.');
  });
});

describe('renderDrift', () => {
  it('shows what differs from what was deployed', () => {
    const resource = { type: 'AWS::ECS::Service', address: 'x', properties: [] };
    const drift: Drift = {
      resources: [
        { ...resource, resource: 'cluster', status: 'in-sync' },
        {
          ...resource,
          resource: 'service',
          status: 'modified',
          properties: [{ path: 'DesiredCount', before: 1, after: 5 }],
        },
        { ...resource, resource: 'log', status: 'deleted' },
        { ...resource, resource: 'rule', status: 'unchecked' },
      ],
      diagnostics: [],
      duration: 400,
    };
    expect(renderDrift(drift, plain)).toBe(
      [
        '~ AWS::ECS::Service service',
        '    DesiredCount: 1 → 5',
        '- AWS::ECS::Service log  is gone',
        'Drift: 1 in sync, 1 modified, 1 deleted, 1 cannot be checked (0.4s)',
      ].join('\n'),
    );
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0.0s'],
    [59_900, '59.9s'],
    [59_960, '1m 00s'],
    [125_000, '2m 05s'],
    [3_725_000, '1h 02m'],
  ])('%d ms is %s', (milliseconds, expected) => {
    expect(formatDuration(milliseconds)).toBe(expected);
  });
});
