import { expect, it } from '@jest/globals';
import { driftOf } from './drift.js';

const naming = (address: string): string => address.split('.')[1] ?? address;

const drifted = (name: string, change: { actions: ('update' | 'delete')[]; before: object; after: object | null }) => ({
  address: `aws_thing.${name}`,
  mode: 'managed' as const,
  type: 'aws_thing',
  name,
  change: { ...change, before: { ...change.before }, after: change.after && { ...change.after } },
});

it('compares each resource with what is there, and takes one kind of nothing for another', () => {
  const document = {
    resource_drift: [
      drifted('changed', { actions: ['update'], before: { days: 7 }, after: { days: 30 } }),
      drifted('gone', { actions: ['delete'], before: { days: 7 }, after: null }),
      drifted('noise', { actions: ['update'], before: { tags: null, kind: null }, after: { tags: {}, kind: '' } }),
    ],
  };
  const resources = ['changed', 'gone', 'noise', 'same'].map((name) => ({
    address: `aws_thing.${name}`,
    type: 'aws_thing',
    id: name,
  }));
  const drift = driftOf(document, resources, naming);
  expect(drift.map(({ resource, status }) => `${resource} ${status}`)).toEqual([
    'changed modified',
    'gone deleted',
    'noise in-sync',
    'same in-sync',
  ]);
  expect(drift[0]?.properties).toEqual([{ path: 'days', before: 7, after: 30 }]);
});
