import { describe, expect, it } from '@jest/globals';
import type { DeployEvent, EventCode, EventData, ResourceProgress } from '@omnideploy/core';
import { event } from '@omnideploy/core';
import { follow, type Progress } from '../output/progress.js';
import { renderProgressLine } from './progress-line.js';
import { renderProgressTree } from './progress-tree.js';
import { plain } from './style.js';

const start = Date.parse('2026-01-01T00:00:00.000Z');

const at = <Code extends EventCode>(seconds: number, code: Code, data: EventData[Code]): DeployEvent => ({
  ...event(code, data),
  time: new Date(start + seconds * 1000).toISOString(),
});

const resource = (name: string, status: ResourceProgress['status'], more: Partial<ResourceProgress> = {}) => ({
  resource: name,
  type: 'AWS::ECS::Cluster',
  action: 'create' as const,
  status,
  ...more,
});

const after = (...events: DeployEvent[]): Progress => {
  const progress = events.reduce<Progress | undefined>(follow, undefined);
  if (!progress) throw new Error('no operation has started');
  return progress;
};

const screen = { rows: 24, columns: 80 };
const begin = at(0, 'operation-started', { operation: 'up', stack: 'api' });

describe('renderProgressTree', () => {
  it('shows each resource with its own elapsed time', () => {
    const progress = after(
      begin,
      at(1, 'resource', resource('cluster', 'running')),
      at(2, 'resource', resource('log', 'running')),
      at(4, 'resource', resource('cluster', 'succeeded')),
      at(5, 'operation-progress', { message: 'waiting' }),
    );
    expect(renderProgressTree(progress, { now: start + 10_000, ...screen, style: plain })).toBe(
      [
        '⠋ Deploying api  10.0s  waiting',
        '├─ ✔ AWS::ECS::Cluster cluster  created   3.0s',
        '└─ ⠋ AWS::ECS::Cluster log      creating  8.0s',
      ].join('\n'),
    );
  });

  it('shows why a resource failed and how it all ended', () => {
    const progress = after(
      begin,
      at(1, 'resource', resource('cluster', 'running')),
      at(2, 'resource', resource('cluster', 'failed', { reason: 'No capacity' })),
      at(3, 'resource', resource('cluster', 'running', { action: 'delete', rollback: true })),
      at(4, 'resource', resource('cluster', 'succeeded', { action: 'delete', rollback: true })),
      at(5, 'operation-finished', { operation: 'up', outcome: 'rolled-back', duration: 5000 }),
    );
    expect(renderProgressTree(progress, { now: start + 9000, ...screen, style: plain })).toBe(
      [
        '✖ Deploying api  5.0s',
        '├─ ✖ AWS::ECS::Cluster cluster  failed              1.0s  No capacity',
        '└─ ✔ AWS::ECS::Cluster cluster  deleted (rollback)  1.0s',
      ].join('\n'),
    );
  });

  it('fits a low terminal: what runs stays in view', () => {
    const progress = after(
      begin,
      at(0, 'resource', resource('slow', 'running')),
      ...Array.from({ length: 30 }, (_, index) => at(index, 'resource', resource(`r${index}`, 'succeeded'))),
    );
    const lines = renderProgressTree(progress, { now: start + 60_000, ...screen, rows: 10, style: plain }).split('\n');
    expect(lines.length).toBeLessThan(10);
    expect(lines[1]).toContain('slow');
    expect(lines.at(-1)).toBe('└─ and 24 more that have ended');
  });

  it('fits a narrow terminal, where a row takes two lines', () => {
    const rows = Array.from({ length: 30 }, (_, index) => at(0, 'resource', resource(`r${index}`, 'running')));
    const size = { rows: 10, columns: 40 };
    const lines = renderProgressTree(after(begin, ...rows), { now: start, ...size, style: plain }).split('\n');
    expect(lines.reduce((height, line) => height + Math.ceil(line.length / size.columns), 0)).toBeLessThan(size.rows);
  });

  it('turns no more when it has ended, also what has not', () => {
    const progress = after(
      begin,
      at(1, 'resource', resource('cluster', 'running')),
      at(2, 'operation-finished', { operation: 'up', outcome: 'cancelled', duration: 2000 }),
    );
    const options = { now: start + 2000, ...screen, style: plain };
    const [, row] = renderProgressTree(progress, options).split('\n');
    expect(row).toBe('└─ … AWS::ECS::Cluster cluster  creating  1.0s');
  });
});

describe('renderProgressLine', () => {
  it('is one plain line with the time since the start', () => {
    expect(renderProgressLine(resource('cluster', 'succeeded'), 12_300, plain)).toBe(
      '  12.3s  created  AWS::ECS::Cluster cluster',
    );
    expect(renderProgressLine(resource('cluster', 'failed', { reason: 'No' }), 400, plain)).toBe(
      '   0.4s  failed  AWS::ECS::Cluster cluster: No',
    );
  });
});
