import { validationError } from './error.js';
import type { Form, FormValue } from './form.js';

/** What a handler is asked. */
export interface ApiRequest {
  readonly action: string;
  readonly form: Form;
  readonly region: string;
}

/** The text of a parameter; an empty one counts as absent. */
export const text = (form: Form, name: string): string | undefined => {
  const value = form[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** @throws ApiError when the parameter is absent */
export const required = (form: Form, name: string): string => {
  const value = text(form, name);
  if (value !== undefined) return value;
  const field = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  throw validationError(
    `1 validation error detected: Value null at '${field}' failed to satisfy constraint: Member must not be null`,
  );
};

export const flag = (form: Form, name: string): boolean => text(form, name)?.toLowerCase() === 'true';

const list = (form: Form, name: string): FormValue[] => {
  const value = form[name];
  return Array.isArray(value) ? value : [];
};

export const texts = (form: Form, name: string): string[] =>
  list(form, name).filter((item): item is string => typeof item === 'string');

export const structures = (form: Form, name: string): Form[] =>
  list(form, name).filter((item): item is Form => typeof item === 'object' && !Array.isArray(item));

/** One of the allowed texts. @throws ApiError naming them */
export const choice = <T extends string>(form: Form, name: string, allowed: readonly T[]): T | undefined => {
  const value = text(form, name);
  const found = allowed.find((candidate) => candidate === value);
  if (value === undefined || found !== undefined) return found;
  const field = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  throw validationError(
    `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed.join(', ')}]`,
  );
};
