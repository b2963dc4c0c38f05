import type { ResolvedConfig } from '../config/resolved-config.js';
import type { Diagnostic } from '../contracts/diagnostic.js';
import type { ResourceSpec } from '../contracts/resource-spec.js';
import type { PlanContext, Target } from '../contracts/target.js';
import { callExtension } from './call-extension.js';
import type { Place } from './place.js';

/** Asks the target for its plan, and gathers all that it refuses and notes. */
export const planTarget = (
  target: Target,
  config: ResolvedConfig,
  stack: string,
  place: Place,
): { spec: ResourceSpec | undefined; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const refused = () => diagnostics.some(({ severity }) => severity === 'error');
  try {
    const context: PlanContext = {
      stack,
      refuse: (path, message, remedy) => {
        const diagnostic: Diagnostic = { code: 'combination-refused', severity: 'error', message };
        diagnostics.push(place(remedy === undefined ? diagnostic : { ...diagnostic, remedy }, path));
      },
      note: (path, message) => {
        diagnostics.push(place({ code: 'value-adjusted', severity: 'info', message }, path));
      },
      report: (diagnostic) => {
        diagnostics.push(diagnostic);
      },
    };
    const spec = callExtension(`The target ${target.name}`, () => target.plan(config, context));
    return { spec, diagnostics };
  } catch (error) {
    // A plan may stumble over what it has just refused; the refusal is then what the user needs.
    if (refused()) return { spec: undefined, diagnostics };
    throw error;
  }
};
