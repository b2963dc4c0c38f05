import { validationError } from '../api/error.js';
import { LANGUAGE_EXTENSIONS } from '../intrinsics/extensions.js';
import type { Schemas } from '../schema/database.js';
import { isFreeForm, refusalOf } from '../schema/special.js';
import type { Template } from '../template/model.js';

/** @throws ApiError for a macro: the sandbox runs none */
export const checkTransforms = (template: Template): void => {
  const unknown = template.transforms.filter((name) => name !== LANGUAGE_EXTENSIONS);
  if (unknown.length > 0) {
    throw validationError(
      `The sandbox runs no macros: Transform ${unknown.join(', ')} is not supported. Expand the template before deploying it (sam package, cdk synth); only ${LANGUAGE_EXTENSIONS} is known here.`,
    );
  }
};

/** @throws ApiError for resource types that no schema describes */
export const checkTypes = (template: Template, schemas: Schemas): void => {
  const types = [...new Set(Object.values(template.resources).map(({ Type }) => Type))];
  const unknown = types.filter((type) => !schemas.get(type) && !isFreeForm(type));
  if (unknown.length > 0) {
    throw validationError(`Template format error: Unrecognized resource types: [${unknown.join(', ')}]`);
  }
  const refused = types.map(refusalOf).find((reason) => reason !== undefined);
  if (refused) throw validationError(refused);
};
