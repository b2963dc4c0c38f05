import { describe, expect, it } from '@jest/globals';
import type { Change, ResourceProgress } from '@omnideploy/core';
import type { Message } from '../engine/messages.js';
import { progressReader } from './progress.js';

const address = 'aws_thing.api';

const message = (type: 'apply_start' | 'apply_complete' | 'apply_errored', action: string, id?: string): Message => ({
  type,
  hook: { resource: { addr: address, resource_type: 'aws_thing' }, action, ...(id ? { id_value: id } : {}) },
});

const told = (changes: readonly Change[], messages: readonly Message[]) => {
  const events: ResourceProgress[] = [];
  const reader = progressReader(
    changes,
    () => 'api',
    (one) => events.push(one),
  );
  for (const one of messages) reader.read(one);
  return { events: events.map(({ action, status }) => `${action} ${status}`), done: reader.done };
};

describe('progressReader', () => {
  it('tells when a resource begins and ends, with its id', () => {
    const { events, done } = told([], [message('apply_start', 'create'), message('apply_complete', 'create', 'i-1')]);
    expect(events).toEqual(['create running', 'create succeeded']);
    expect([...done]).toEqual([[address, 'i-1']]);
  });

  it('tells of a replacement once', () => {
    const replace: Change = { action: 'replace', resource: 'api', type: 'aws_thing', address, properties: [] };
    const { events } = told(
      [replace],
      [
        message('apply_start', 'delete'),
        message('apply_complete', 'delete'),
        message('apply_start', 'create'),
        message('apply_complete', 'create', 'i-2'),
      ],
    );
    expect(events).toEqual(['replace running', 'replace succeeded']);
  });

  it('counts what failed as not done, and reading as nothing', () => {
    const { events, done } = told([], [message('apply_start', 'read'), message('apply_errored', 'update')]);
    expect(events).toEqual(['update failed']);
    expect(done.size).toBe(0);
  });
});
