import type { PlanContext, ResolvedConfig, Resource, ResourceSpec } from '@omnideploy/core';
import { plan } from '../plan.js';

interface Remark {
  /** `container.ports.0.name` */
  readonly at: string;
  readonly message: string;
}

/** A context that keeps what the target says. */
export const remembering = (stack: string) => {
  const refusals: (Remark & { readonly remedy?: string })[] = [];
  const notes: Remark[] = [];
  const context: PlanContext = {
    stack,
    refuse: (path, message, remedy) => {
      refusals.push({ at: path.join('.'), message, ...(remedy !== undefined && { remedy }) });
    },
    note: (path, message) => {
      notes.push({ at: path.join('.'), message });
    },
    report: ({ message }) => {
      throw new Error(`not expected: ${message}`);
    },
  };
  return { context, refusals, notes };
};

/** What the target makes of a config, and all that it says to it. */
export const tryPlan = (config: ResolvedConfig, stack = config.name) => {
  const { context, refusals, notes } = remembering(stack);
  return { spec: plan(config, context), refusals, notes };
};

/** The plan of a config that nothing is wrong with. */
export const planOf = (config: ResolvedConfig, stack?: string): ResourceSpec => {
  const { spec, refusals } = tryPlan(config, stack);
  if (refusals.length > 0) throw new Error(refusals.map(({ at, message }) => `${at}: ${message}`).join('\n'));
  return spec;
};

export const resource = ({ resources }: ResourceSpec, id: string): Resource => {
  const found = resources.find((one) => one.id === id);
  if (!found) throw new Error(`no resource ${id} among ${resources.map((one) => one.id).join(', ')}`);
  return found;
};

/** A resource's properties as CloudFormation has them. */
export const properties = (spec: ResourceSpec, id: string) =>
  resource(spec, id).dialects.cloudformation?.properties ?? {};

/** The first container of the task. */
export const container = (spec: ResourceSpec): Record<string, unknown> => {
  const { ContainerDefinitions } = properties(spec, 'task_definition');
  // One container, as this package itself makes it.
  return (ContainerDefinitions as unknown as Record<string, unknown>[])[0] ?? {};
};
