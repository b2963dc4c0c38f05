import { validationError } from './error.js';
import type { Form } from './form.js';
import { text } from './request.js';

/** CloudFormation answers lists in pages of this many entries. */
const PAGE_SIZE = 100;

/** The page that the request's NextToken asks for, and the token of the one after it. */
export const page = <T>(
  items: readonly T[],
  form: Form,
  size = PAGE_SIZE,
): { items: T[]; NextToken: string | undefined } => {
  const token = text(form, 'NextToken');
  const start = token === undefined ? 0 : Number(Buffer.from(token, 'base64url').toString());
  if (!Number.isInteger(start) || start < 0) throw validationError('Invalid pagination token');
  const end = start + size;
  return {
    items: items.slice(start, end),
    NextToken: end < items.length ? Buffer.from(String(end)).toString('base64url') : undefined,
  };
};
