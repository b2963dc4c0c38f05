import type { Backend } from '../contracts/backend.js';
import type { Diagnostic } from '../contracts/diagnostic.js';
import type { ResourceSpec } from '../contracts/resource-spec.js';
import { backendOfDialect } from '../registry/known.js';

const dialectsOf = (spec: ResourceSpec): string[] => {
  const all = [...spec.resources, ...spec.lookups].map(({ dialects }) => Object.keys(dialects));
  const [first = [], ...rest] = all;
  return first.filter((dialect) => rest.every((dialects) => dialects.includes(dialect)));
};

/** The published backends that can make every resource of the plan. */
export const backendsFor = (spec: ResourceSpec): string[] =>
  dialectsOf(spec).flatMap((dialect) =>
    Object.hasOwn(backendOfDialect, dialect) ? (backendOfDialect[dialect] ?? []) : [],
  );

/**
 * One refusal for each resource that the backend's dialect cannot express, with the field that
 * asked for it. A plan works with a backend when there is none: it is derived, never declared.
 */
export const checkDialect = (
  spec: ResourceSpec,
  { name, dialect }: Backend,
): { diagnostic: Diagnostic; origin?: string }[] => {
  const working = backendsFor(spec);
  const remedy = working.length > 0 ? `Use --backend ${working.join(' or --backend ')}.` : 'No known backend makes it.';
  return spec.resources
    .filter(({ dialects }) => !Object.hasOwn(dialects, dialect))
    .map(({ id, type, origin }) => ({
      ...(origin === undefined ? {} : { origin }),
      diagnostic: {
        code: 'combination-refused',
        severity: 'error',
        message: `The target ${spec.target} needs ${type} (${id}), which the backend ${name} cannot make.`,
        remedy,
        resource: id,
      },
    }));
};
