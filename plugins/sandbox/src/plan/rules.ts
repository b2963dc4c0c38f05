import { validationError } from '../api/error.js';
import { evaluate } from '../intrinsics/evaluate.js';
import type { Scope } from '../intrinsics/scope.js';
import type { Template } from '../template/model.js';

/** Checks the Rules section, assertions about the parameters. @throws ApiError ValidationError for one that fails */
export const checkRules = (template: Template, scope: Scope): void => {
  const isTrue = (value: Parameters<typeof evaluate>[0]) => String(evaluate(value, scope)) === 'true';
  const failed = Object.entries(template.rules)
    .filter(([, rule]) => rule.RuleCondition === undefined || isTrue(rule.RuleCondition))
    .flatMap(([name, rule]) =>
      rule.Assertions.filter(({ Assert }) => !isTrue(Assert)).map(
        ({ AssertDescription }) => `${AssertDescription ?? 'assertion failed'} (rule ${name})`,
      ),
    );
  if (failed.length > 0) throw validationError(`Template error: rule failed: ${failed.join('; ')}`);
};
