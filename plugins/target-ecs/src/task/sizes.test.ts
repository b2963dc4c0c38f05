import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { remembering } from '../testing/planning.js';
import { fargateSize } from './sizes.js';

const sizeOf = (resources: { size?: string; cpu?: number; memory?: number }) => {
  const { context, refusals, notes } = remembering('api');
  const size = fargateSize({ size: 'micro', ...resources }, context);
  return { size, refusals, notes };
};

describe('a preset', () => {
  it.each([
    ['nano', 256, 512],
    ['micro', 256, 1024],
    ['small', 512, 1024],
    ['medium', 1024, 2048],
    ['large', 2048, 4096],
    ['xlarge', 4096, 8192],
  ])('%s is %i CPU units and %i MiB', (size, cpu, memory) => {
    expect(sizeOf({ size })).toEqual({ size: { cpu, memory }, refusals: [], notes: [] });
  });

  it.each(['apps-s-1vcpu-1gb', 'constructor'])('%s is not known, and is refused with those that are', (size) => {
    expect(sizeOf({ size }).refusals).toMatchObject([
      { at: 'resources.size', remedy: expect.stringContaining('nano, micro, small') },
    ]);
  });
});

describe('cpu and memory', () => {
  it.each([
    [250, 256],
    [256, 256],
    [500, 512],
    [1000, 1024],
    [1024, 1024],
  ])('of %i millicores are %i units, without a note', (cpu, units) => {
    expect(sizeOf({ size: 'medium', cpu, memory: 2048 })).toMatchObject({ size: { cpu: units }, notes: [] });
  });

  it('are rounded up to a pair that Fargate has, with a note at each that differs', () => {
    const { size, notes } = sizeOf({ cpu: 300, memory: 700 });
    expect(size).toEqual({ cpu: 512, memory: 1024 });
    expect(notes.map(({ at }) => at)).toEqual(['resources.cpu', 'resources.memory']);
  });

  it('get more CPU when the memory wants it', () => {
    const { size, notes } = sizeOf({ cpu: 256, memory: 8192 });
    expect(size).toEqual({ cpu: 1024, memory: 8192 });
    expect(notes).toMatchObject([{ at: 'resources.cpu', message: expect.stringContaining('1024 CPU units') }]);
  });

  it('reach 32 vCPU, which has three amounts of memory', () => {
    expect(sizeOf({ cpu: 16385, memory: 61441 }).size).toEqual({ cpu: 32768, memory: 122880 });
  });

  it('take what is not given from the preset', () => {
    expect(sizeOf({ size: 'large', memory: 8192 }).size).toEqual({ cpu: 2048, memory: 8192 });
  });

  it.each([
    ['cpu', { cpu: 32769 }],
    ['memory', { memory: 249857 }],
  ])('above the largest are refused at resources.%s', (key, resources) => {
    expect(sizeOf(resources).refusals).toMatchObject([{ at: `resources.${key}` }]);
  });

  it('are never less than what was asked for', () => {
    const cpu = fc.integer({ min: 1, max: 32768 });
    const memory = fc.integer({ min: 1, max: 249856 });
    fc.assert(
      fc.property(cpu, memory, (asked, askedMemory) => {
        const { size, refusals } = sizeOf({ cpu: asked, memory: askedMemory });
        expect(refusals).toEqual([]);
        expect(size.cpu).toBeGreaterThanOrEqual(asked);
        expect(size.memory).toBeGreaterThanOrEqual(askedMemory);
      }),
    );
  });
});
