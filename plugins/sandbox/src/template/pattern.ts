import { runInNewContext } from 'node:vm';
import { validationError } from '../api/error.js';
import { messageOf } from '../message.js';

/** Some patterns take hours for some texts; nobody else would be answered meanwhile. */
const PATIENCE_MILLISECONDS = 500;

/**
 * Whether the whole text matches an AllowedPattern.
 * @throws ApiError ValidationError for a pattern that cannot be read, or takes too long
 */
export const matchesPattern = (pattern: string, text: string): boolean => {
  try {
    const expression = new RegExp(`^(?:${pattern})$`);
    // Only another context can be ended early; nothing but the two values is in it.
    return runInNewContext('expression.test(text)', { expression, text }, { timeout: PATIENCE_MILLISECONDS });
  } catch (error) {
    throw validationError(`Template error: AllowedPattern ${pattern} cannot be used: ${messageOf(error)}`);
  }
};
