import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { forgetSandboxStacks, forgetStack, listStacks, rememberStack, type StackEntry } from './stack-index.js';

const entry = (more: Partial<StackEntry> = {}): StackEntry => ({
  name: 'api',
  stack: 'api',
  region: 'us-east-1',
  backend: 'cdk',
  target: 'ecs',
  sandbox: false,
  outcome: 'succeeded',
  updated: '2026-11-23T00:00:00.000Z',
  ...more,
});

const folder = () => mkdtemp(join(tmpdir(), 'omnideploy-index-'));

describe('the stack index', () => {
  it('is empty where nothing was ever deployed', async () => {
    expect(await listStacks(await folder())).toEqual([]);
  });

  it('remembers, replaces and forgets a stack', async () => {
    const directory = await folder();
    await rememberStack(directory, entry());
    await rememberStack(directory, entry({ outcome: 'failed' }));
    expect(await listStacks(directory)).toEqual([entry({ outcome: 'failed' })]);
    await forgetStack(directory, entry());
    expect(await listStacks(directory)).toEqual([]);
  });

  it('keeps the sandbox apart', async () => {
    const directory = await folder();
    await rememberStack(directory, entry());
    await rememberStack(directory, entry({ sandbox: true }));
    await forgetSandboxStacks(directory);
    expect(await listStacks(directory)).toEqual([entry()]);
  });

  it('passes over a damaged entry', async () => {
    const directory = await folder();
    await rememberStack(directory, entry());
    await writeFile(join(directory, 'stacks', 'broken.json'), '{');
    expect(await listStacks(directory)).toEqual([entry()]);
  });

  it('tells two stacks apart whose long names begin alike', async () => {
    const directory = await folder();
    const name = 'a'.repeat(63);
    await rememberStack(directory, entry({ name, stack: 'b'.repeat(63) }));
    await rememberStack(directory, entry({ name, stack: `${'b'.repeat(62)}c` }));
    expect(await listStacks(directory)).toHaveLength(2);
  });
});
