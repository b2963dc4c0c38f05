import {
  isJoin,
  isJsonDocument,
  isReference,
  isSecretValue,
  type Join,
  type Json,
  problem,
  type Reference,
  type Value,
} from '@omnideploy/core';
import { quoted, type TemplatePart, template } from '../syntax/escape.js';
import { onOneLine } from '../syntax/expression-text.js';
import { call, type Expression, list, object, text } from '../syntax/model.js';

/** What the names in expressions stand for, in HCL. */
export interface Scope {
  /** `aws_ecs_cluster.cluster.arn` */
  reference(reference: Reference): string;
  /** `var.api_key` */
  secret(name: string): string;
}

/** What a join puts together, joins in it opened. */
const partsOf = ({ $join }: Join): Value[] => $join.flatMap((part) => (isJoin(part) ? partsOf(part) : [part]));

const isLiteral = (value: Value): value is string | number | boolean | null =>
  value === null || typeof value !== 'object';

const templatePart = (value: Value, scope: Scope): TemplatePart => {
  if (isLiteral(value)) return String(value);
  if (isReference(value) || isSecretValue(value) || isJsonDocument(value))
    return { expression: onOneLine(interpret(value, scope)) };
  throw problem('extension-broken', 'The plan joins a list or a map into a text. Only single values can be joined.');
};

/** A join as a template; a literal when all its parts are, the one expression when there is nothing else. */
const joined = (join: Join, scope: Scope): Expression => {
  const parts = partsOf(join).filter((part) => part !== '' && part !== null);
  const [only] = parts;
  const written = parts.map((part) => templatePart(part, scope));
  if (parts.length === 1 && only !== undefined && !isLiteral(only)) return interpret(only, scope);
  const merged: TemplatePart[] = [];
  for (const part of written) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return text(template(merged));
};

/** A value of a ResourceSpec as HCL: the four forms become references, templates, `jsonencode` and variables. */
export const interpret = (value: Value, scope: Scope): Expression => {
  if (typeof value === 'string') return text(quoted(value));
  if (isLiteral(value)) return text(String(value));
  if (isReference(value)) return text(scope.reference(value));
  if (isSecretValue(value)) return text(scope.secret(value.$secret));
  if (isJoin(value)) return joined(value, scope);
  if (isJsonDocument(value)) return call('jsonencode', interpret(value.$json, scope));
  if (Array.isArray(value)) return list(value.map((item) => interpret(item, scope)));
  return object(Object.entries(value).map(([name, item]) => ({ name, value: interpret(item, scope) })));
};

/** Data as it is, whatever it looks like. */
export const literal = (value: Json): Expression => {
  if (typeof value === 'string') return text(quoted(value));
  if (isLiteral(value)) return text(String(value));
  if (Array.isArray(value)) return list(value.map(literal));
  return object(Object.entries(value).map(([name, item]) => ({ name, value: literal(item) })));
};
