import { validationError } from '../api/error.js';
import { evaluateValue } from '../intrinsics/evaluate.js';
import type { Scope } from '../intrinsics/scope.js';
import type { StackOutput } from '../state/model.js';
import type { Blueprint } from './blueprint.js';
import { madeOutputs } from './dependencies.js';

/** Resolves the Outputs section. @throws ApiError for an output that is not text */
export const outputsOf = (blueprint: Blueprint, scope: Scope): StackOutput[] =>
  madeOutputs(blueprint.template, blueprint.conditions).map(([OutputKey, output]) => {
    const value = evaluateValue(output.Value, scope);
    if (typeof value === 'object') {
      throw validationError(
        `Template format error: Output ${OutputKey} is malformed. The Value field of every Outputs member must evaluate to a String.`,
      );
    }
    return {
      OutputKey,
      OutputValue: String(value),
      ...(output.Description !== undefined && { Description: output.Description }),
      ...(output.Export && { ExportName: String(evaluateValue(output.Export.Name, scope)) }),
    };
  });
