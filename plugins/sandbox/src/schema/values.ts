import type { Json } from '@omnideploy/core';
import { validationError } from '../api/error.js';
import type { ResourceValues } from '../intrinsics/scope.js';
import type { Properties } from '../state/model.js';
import type { ResourceSchema } from './model.js';
import { valueAt } from './naming.js';
import { isFreeForm } from './special.js';

/** Whether Fn::GetAtt may ask a resource of the type for the attribute. */
export const hasAttribute = (schema: ResourceSchema | undefined, type: string, name: string): boolean => {
  if (!schema) return isFreeForm(type);
  const steps = name.split('.');
  return steps.some((_, index) => steps.slice(0, index + 1).join('.') in schema.attributes);
};

interface Made {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly properties: Properties;
  readonly attributes: Properties;
}

/** The value of an attribute: a property of that name, or what was made with the resource. */
const attributeOf = (made: Made, name: string): Json => {
  const value = valueAt(made.properties, name) ?? made.attributes[name] ?? valueAt(made.attributes, name);
  return value ?? `sandbox-${made.logicalId}-${name}`;
};

/** What Ref and Fn::GetAtt give for a resource. */
export const valuesOf = (made: Made, schema: ResourceSchema | undefined): ResourceValues => ({
  reference: made.physicalId,
  attribute: (name) => {
    if (hasAttribute(schema, made.type, name)) return attributeOf(made, name);
    throw validationError(
      `Template error: resource ${made.logicalId} does not support attribute type ${name} in Fn::GetAtt`,
    );
  },
});
