import { own } from '../../own.js';
import type { Stack } from '../../state/model.js';
import { ApiError } from '../error.js';
import { type ApiRequest, text } from '../request.js';

/**
 * Whether the same action was asked with the same ClientRequestToken before: then there is nothing to do.
 * @throws ApiError TokenAlreadyExistsException when another action used the token
 */
export const isRepeated = (stack: Stack, { action, form }: ApiRequest): boolean => {
  const token = text(form, 'ClientRequestToken');
  const before = token === undefined ? undefined : own(stack.tokens, token);
  if (before === undefined || before === action) return before !== undefined;
  throw new ApiError(
    'TokenAlreadyExistsException',
    `A client request token ${token} was already used for ${before} on stack ${stack.name}`,
  );
};

/** Notes the token of an action that was begun, and gives it for its events. */
export const takeToken = (stack: Stack, { action, form }: ApiRequest): string | undefined => {
  const token = text(form, 'ClientRequestToken');
  if (token !== undefined) stack.tokens[token] = action;
  return token;
};
