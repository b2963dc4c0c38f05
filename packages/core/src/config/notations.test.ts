import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shape } from './shape.generated.js';
import { type Shape, shapeInside } from './shape.js';
import { parseDuration } from './text/duration.js';
import { parseCpu, parseMemory } from './text/quantity.js';

const shapeAt = (...path: string[]): Shape | undefined => path.reduce<Shape | undefined>(shapeInside, shape);

describe('what an editor accepts by the schema', () => {
  it.each([
    ['durations', shapeAt('container', 'health_check', 'interval'), parseDuration],
    ['amounts of CPU', shapeAt('resources', 'cpu'), parseCpu],
    ['amounts of memory', shapeAt('resources', 'memory'), parseMemory],
    ['a session of AgentCore', shapeAt('agentcore', 'timeout'), parseDuration],
    ['memory of AgentCore', shapeAt('agentcore', 'memory'), parseMemory],
  ])('is all that is read as %s', (_what, node, read) => {
    const pattern = new RegExp(String(node?.pattern), 'u');
    const pieces = fc.constantFrom(
      '0',
      '1',
      '25',
      '.',
      '+',
      '-',
      'm',
      'h',
      's',
      'ms',
      'us',
      'µs',
      'Mi',
      'Gi',
      'M',
      'G',
      'K',
      'e',
      'x',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, minLength: 1, maxLength: 5 }), (text) => {
        const reading = read(text);
        if ('value' in reading && reading.value > 0) expect(text).toMatch(pattern);
      }),
      { numRuns: 2000 },
    );
  });
});
