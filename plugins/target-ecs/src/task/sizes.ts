import type { PlanContext, ResolvedResources } from '@omnideploy/core';

/** CPU units (1024 to one vCPU) and MiB. */
export interface FargateSize {
  readonly cpu: number;
  readonly memory: number;
}

/** The presets of `resources.size`. */
const presets: Readonly<Record<string, FargateSize>> = {
  nano: { cpu: 256, memory: 512 },
  micro: { cpu: 256, memory: 1024 },
  small: { cpu: 512, memory: 1024 },
  medium: { cpu: 1024, memory: 2048 },
  large: { cpu: 2048, memory: 4096 },
  xlarge: { cpu: 4096, memory: 8192 },
};

interface Tier {
  readonly cpu: number;
  readonly memory: readonly number[];
}

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);

/**
 * What Fargate offers on Linux, ascending (Amazon ECS Developer Guide, creating a task definition using the
 * console, read 2026-11; the ECS model of botocore 1.43.11 has all but the last row).
 */
const tiers: readonly Tier[] = [
  { cpu: 256, memory: [512, 1024, 2048] },
  { cpu: 512, memory: steps(1024, 4096, 1024) },
  { cpu: 1024, memory: steps(2048, 8192, 1024) },
  { cpu: 2048, memory: steps(4096, 16384, 1024) },
  { cpu: 4096, memory: steps(8192, 30720, 1024) },
  { cpu: 8192, memory: steps(16384, 61440, 4096) },
  { cpu: 16384, memory: steps(32768, 122880, 8192) },
  { cpu: 32768, memory: [61440, 122880, 249856] },
];
const largest: FargateSize = { cpu: 32768, memory: 249856 };

/**
 * The smallest size that Fargate has and that is not below what is asked for. 1000 millicores
 * are one vCPU, as 1024 units are, so that `cpu: 256` and `cpu: 250m` both get 256 units.
 */
export const fargateSize = (resources: ResolvedResources, context: PlanContext): FargateSize => {
  const preset = Object.hasOwn(presets, resources.size) ? presets[resources.size] : undefined;
  if (!preset)
    context.refuse(
      ['resources', 'size'],
      `"${resources.size}" is not a size that ecs knows.`,
      `Take one of ${Object.keys(presets).join(', ')}, or set resources.cpu and resources.memory.`,
    );
  const wanted = { ...(preset ?? largest), ...given(resources) };
  const size = roundUp(wanted);
  if (!size) return refuseLarge(wanted, context);
  noteDifferences(resources, size, context);
  return size;
};

const given = ({ cpu, memory }: ResolvedResources): Partial<FargateSize> => ({
  ...(cpu === undefined ? {} : { cpu }),
  ...(memory === undefined ? {} : { memory }),
});

const roundUp = (wanted: FargateSize): FargateSize | undefined => {
  for (const tier of tiers) {
    const memory = tier.memory.find((amount) => amount >= wanted.memory);
    if (tier.cpu >= wanted.cpu && memory !== undefined) return { cpu: tier.cpu, memory };
  }
  return undefined;
};

const refuseLarge = (wanted: FargateSize, context: PlanContext): FargateSize => {
  for (const key of ['cpu', 'memory'] as const)
    if (wanted[key] > largest[key])
      context.refuse(
        ['resources', key],
        `Fargate has no task with ${wanted[key]} ${key === 'cpu' ? 'millicores' : 'MiB'}.`,
        `The most is ${largest[key]}.`,
      );
  return largest;
};

const noteDifferences = ({ cpu, memory }: ResolvedResources, size: FargateSize, context: PlanContext): void => {
  const pair = `Fargate gives ${size.cpu} CPU units (${size.cpu / 1024} vCPU) with ${size.memory} MiB`;
  const exact = cpu === undefined || cpu === size.cpu || cpu === (size.cpu * 1000) / 1024;
  if (!exact) context.note(['resources', 'cpu'], `${pair}: it has no size with just ${cpu} millicores.`);
  if (memory !== undefined && memory !== size.memory)
    context.note(['resources', 'memory'], `${pair}: it has no size with just ${memory} MiB.`);
};
