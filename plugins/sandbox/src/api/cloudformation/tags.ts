import type { Stack } from '../../state/model.js';
import { validationError } from '../error.js';
import { type ApiRequest, structures, text } from '../request.js';

/** How many tags a stack can have (API reference, 2026-11). */
const MOST = 50;

const checkKeys = (keys: readonly string[]): void => {
  if (keys.length > MOST) {
    throw validationError(
      `1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to ${MOST}`,
    );
  }
  if (keys.some((key) => key.startsWith('aws:'))) {
    throw validationError('aws: prefixed tag key names are not allowed for external use.');
  }
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw validationError(`Duplicate tag key: ${twice}`);
};

/** The tags that a request gives, or those that the stack has. @throws ApiError for tags that a stack cannot have */
export const tagsOf = ({ form }: ApiRequest, stack: Stack | undefined): Record<string, string> => {
  if (form.Tags === undefined) return stack?.source?.tags ?? {};
  const tags = structures(form, 'Tags').map((tag): [string, string] => [
    text(tag, 'Key') ?? '',
    text(tag, 'Value') ?? '',
  ]);
  checkKeys(tags.map(([key]) => key));
  return Object.fromEntries(tags);
};
