import type { Path, PlanContext, ResolvedConfig, ResourceSpec, Target } from '@omnideploy/core';
import { purely } from './purity.js';
import { describeRefusals } from './refusals.js';

/** A value that a target refused, at a field of the config. */
export interface Refusal {
  readonly path: Path;
  readonly message: string;
}

export interface Planned {
  /** Absent when the target gave none. */
  readonly spec: ResourceSpec | undefined;
  readonly refusals: readonly Refusal[];
}

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

/** Plans with a config that cannot be written to, and without clock, random numbers or environment. */
export const planWith = (target: Target, config: ResolvedConfig, stack = config.name): Planned => {
  const refusals: Refusal[] = [];
  const context: PlanContext = {
    stack,
    refuse: (path, message) => refusals.push({ path, message }),
    note: () => {},
    report: ({ severity, message }) => {
      if (severity === 'error') refusals.push({ path: [], message });
    },
  };
  const frozen = freeze(structuredClone(config));
  try {
    return { spec: purely(() => target.plan(frozen, context)), refusals };
  } catch (error) {
    // As in the pipeline: a plan may stumble over what it has just refused.
    if (refusals.length > 0) return { spec: undefined, refusals };
    throw error;
  }
};

/** The plan of a config that must be accepted. */
export const acceptedPlan = (target: Target, config: ResolvedConfig, stack?: string): ResourceSpec => {
  const { spec, refusals } = planWith(target, config, stack);
  if (!spec || refusals.length > 0) throw new Error(`It was refused:\n${describeRefusals(refusals)}`);
  return spec;
};
