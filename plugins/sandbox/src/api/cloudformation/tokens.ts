import type { Stack } from '../../state/model.js';
import { ApiError } from '../error.js';
import { type ApiRequest, text } from '../request.js';

/**
 * Notes the request's ClientRequestToken with the stack.
 * Answers whether the same action was asked with it before: then there is nothing to do.
 * @throws ApiError TokenAlreadyExistsException when another action used it
 */
export const isRepeated = (stack: Stack, { action, form }: ApiRequest): boolean => {
  const token = text(form, 'ClientRequestToken');
  if (token === undefined) return false;
  const before = stack.tokens[token];
  if (before === undefined) {
    stack.tokens[token] = action;
    return false;
  }
  if (before === action) return true;
  throw new ApiError(
    'TokenAlreadyExistsException',
    `A client request token ${token} was already used for ${before} on stack ${stack.name}`,
  );
};
