import { describe, expect, it } from '@jest/globals';
import { type DeployEvent, event } from '@omnideploy/core';
import { plain } from '../render/style.js';
import { fakeOutput } from '../testing/fake-terminal.js';
import { follow, type Progress } from './progress.js';
import { treeDisplay } from './tree-display.js';

const play = (events: readonly DeployEvent[]): string => {
  let written = '';
  const output = fakeOutput(true, (text) => {
    written += text;
  });
  const display = treeDisplay(output, plain);
  let progress: Progress | undefined;
  for (const one of events) {
    progress = follow(progress, one);
    if (progress) display.show(progress, one);
  }
  display.end();
  return written;
};

const thing = { resource: 'thing', type: 'T', action: 'create' } as const;

describe('treeDisplay', () => {
  it('leaves the whole tree on the screen when the operation has ended', () => {
    const written = play([
      event('operation-started', { operation: 'up', stack: 'api' }),
      event('resource', { ...thing, status: 'running' }),
      event('resource', { ...thing, status: 'succeeded' }),
      event('operation-finished', { operation: 'up', outcome: 'succeeded', duration: 1 }),
    ]);
    expect(written).toContain('✔ Deploying api  0.0s\n└─ ✔ T thing  created  0.0s\n');
  });

  it('leaves nothing of a preview, whose result is shown next', () => {
    const written = play([
      event('operation-started', { operation: 'preview', stack: 'api' }),
      event('operation-finished', { operation: 'preview', outcome: 'succeeded', duration: 1 }),
    ]);
    expect(written).not.toContain('Previewing');
  });
});
