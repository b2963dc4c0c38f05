import { describe, expect, it } from '@jest/globals';
import { inOrder, reversed } from './order.js';

const graph = (edges: Record<string, string[]>) =>
  new Map(Object.entries(edges).map(([id, others]) => [id, new Set(others)]));

describe('inOrder', () => {
  it('puts each after those that it depends on', () => {
    expect(inOrder(graph({ c: ['b'], b: ['a'], a: [] }))).toEqual(['a', 'b', 'c']);
  });

  it('names only the members of a circle', () => {
    expect(() => inOrder(graph({ a: ['b'], b: ['a'], c: ['a'], d: [] }))).toThrow(
      'Circular dependency between resources: [a, b]',
    );
  });
});

describe('reversed', () => {
  it('turns the arrows round', () => {
    expect(reversed(graph({ a: [], b: ['a'] }))).toEqual(graph({ a: ['b'], b: [] }));
  });
});
