import {
  isJoin,
  isJsonDocument,
  isReference,
  isSecretValue,
  type Json,
  problem,
  type Reference,
  type Value,
} from '@omnideploy/core';
import { plainText } from './dynamic-references.js';
import { escapeJson, joined, type Part } from './text.js';

/** What the names in expressions stand for. */
export interface Scope {
  /** The intrinsic function that gives an output of a resource or a lookup. */
  reference(reference: Reference): Part;
  /**
   * The parameter that carries a secret's value, escaped for JSON `depth` times: CloudFormation
   * cannot escape, so a value that goes into a JSON document is passed ready to be put there.
   */
  secret(name: string, depth: number): Part;
}

const isLiteral = (value: Value): value is string | number | boolean | null =>
  value === null || typeof value !== 'object';

const isExpression = (value: Value): boolean =>
  isReference(value) || isJoin(value) || isJsonDocument(value) || isSecretValue(value);

const documentOf = (value: Value, depth: number, scope: Scope): Part[] => {
  const literal = (text: string): Part => escapeJson(text, depth);
  if (isLiteral(value)) return [literal(plainText(JSON.stringify(value)))];
  if (isExpression(value)) return [literal('"'), ...textOf(value, depth + 1, scope), literal('"')];
  const items = Array.isArray(value)
    ? value.map((item) => documentOf(item, depth, scope))
    : Object.entries(value).map(([key, item]) => [
        literal(`${JSON.stringify(key)}:`),
        ...documentOf(item, depth, scope),
      ]);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return [
    literal(open ?? ''),
    ...items.flatMap((item, index) => (index === 0 ? item : [',', ...item])),
    literal(close ?? ''),
  ];
};

const textOf = (value: Value, depth: number, scope: Scope): Part[] => {
  if (isLiteral(value)) return [escapeJson(value === null ? '' : plainText(String(value)), depth)];
  if (isReference(value)) return [scope.reference(value)];
  if (isSecretValue(value)) return [scope.secret(value.$secret, depth)];
  if (isJoin(value)) return value.$join.flatMap((part) => textOf(part, depth, scope));
  if (isJsonDocument(value)) return documentOf(value.$json, depth, scope);
  throw problem('extension-broken', 'The plan joins a list or a map into a text. Only single values can be joined.');
};

/** A value of a ResourceSpec as CloudFormation reads it: the four forms become intrinsic functions. */
export const interpret = (value: Value, scope: Scope): Json => {
  if (isLiteral(value)) return typeof value === 'string' ? plainText(value) : value;
  if (isExpression(value)) return joined(textOf(value, 0, scope));
  if (Array.isArray(value)) return value.map((item) => interpret(item, scope));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, interpret(item, scope)]));
};
