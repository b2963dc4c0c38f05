import type { Json } from '@omnideploy/core';
import { isUnknown } from '../intrinsics/scope.js';
import { own } from '../own.js';
import { isObject } from '../template/model.js';
import type { PropertySchemas, ResourceSchema, ValueType } from './model.js';

/** What is wrong with a property, and where: `/ContainerDefinitions/0/Cpu`. */
export interface PropertyProblem {
  readonly path: string;
  readonly message: string;
}

const kindOf = (value: Json): string => {
  if (Array.isArray(value)) return 'JSONArray';
  if (isObject(value)) return 'JSONObject';
  return { string: 'String', number: 'Number', boolean: 'Boolean' }[typeof value as string] ?? 'Null';
};

const EXPECTED: Record<ValueType['type'], string> = {
  string: 'String',
  integer: 'Integer',
  number: 'Number',
  boolean: 'Boolean',
  json: 'JSONObject',
  tag: 'JSONObject',
  'date-time': 'String',
  null: 'Null',
  array: 'JSONArray',
  map: 'JSONObject',
  union: 'one of several types',
  structure: 'JSONObject',
};

const isScalar = (value: Json): boolean => typeof value !== 'object' || value === null;

/** CloudFormation converts between text, numbers and booleans as long as the text reads as one. */
const fits = (value: Json, type: ValueType): boolean => {
  switch (type.type) {
    case 'string':
    case 'date-time':
      return isScalar(value);
    case 'integer':
      return isScalar(value) && /^-?\d+(\.0+)?$/.test(String(value));
    case 'number':
      return isScalar(value) && String(value).trim() !== '' && Number.isFinite(Number(value));
    case 'boolean':
      return isScalar(value) && /^(true|false)$/i.test(String(value));
    case 'json':
      return isObject(value) || Array.isArray(value) || typeof value === 'string';
    case 'array':
      return Array.isArray(value);
    case 'tag':
    case 'map':
    case 'structure':
      return isObject(value);
    case 'null':
      return value === null;
    case 'union':
      return type.types.some((member) => fits(value, member));
  }
};

const checkTag = (value: Json, path: string): PropertyProblem[] =>
  isObject(value) ? ['Key', 'Value'].filter((key) => value[key] === undefined).map((key) => missing(path, key)) : [];

const missing = (path: string, key: string): PropertyProblem => ({ path, message: `required key [${key}] not found` });

const checkEnum = (value: Json, allowed: readonly (string | number)[], path: string): PropertyProblem[] =>
  allowed.map(String).includes(String(value))
    ? []
    : [{ path, message: `${String(value)} is not a valid enum value (${allowed.join(', ')})` }];

/** The problems by the type under which there are the fewest. */
const leastProblems = (
  value: Json,
  types: readonly ValueType[],
  path: string,
  schema: ResourceSchema,
): PropertyProblem[] => {
  const results = types.map((type) => checkValue(value, type, path, schema));
  return results.reduce((best, next) => (next.length < best.length ? next : best), results[0] ?? []);
};

const checkValue = (value: Json, type: ValueType, path: string, schema: ResourceSchema): PropertyProblem[] => {
  if (isScalar(value) && isUnknown(value)) return [];
  if (type.type === 'union') return leastProblems(value, type.types, path, schema);
  if (!fits(value, type)) {
    return [{ path, message: `expected type: ${EXPECTED[type.type]}, found: ${kindOf(value)}` }];
  }
  if (type.type === 'structure') return checkProperties(value, schema.structures[type.name] ?? {}, path, schema);
  if (type.type === 'tag') return checkTag(value, path);
  if ((type.type === 'string' || type.type === 'integer') && type.allowedValues) {
    return checkEnum(value, type.allowedValues, path);
  }
  if ((type.type === 'array' || type.type === 'map') && typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => checkValue(item, type.element, `${path}/${key}`, schema));
  }
  return [];
};

const checkProperties = (
  value: Json,
  schemas: PropertySchemas,
  path: string,
  schema: ResourceSchema,
): PropertyProblem[] => {
  if (!isObject(value)) return [];
  const required = Object.entries(schemas)
    .filter(([name, property]) => property.required && own(value, name) === undefined)
    .map(([name]) => missing(path, name));
  const present = Object.entries(value).flatMap(([name, child]) => {
    const property = own(schemas, name);
    return property
      ? leastProblems(child, property.types, `${path}/${name}`, schema)
      : [{ path, message: `extraneous key [${name}] is not permitted` }];
  });
  return [...required, ...present];
};

/** Checks resolved properties against the published schema: names, types, required ones, allowed values. */
export const checkResource = (properties: { [name: string]: Json }, schema: ResourceSchema): PropertyProblem[] =>
  checkProperties(properties, schema.properties, '', schema);

/** The problems as CloudFormation words them for a failed resource. */
export const describeProblems = (logicalId: string, problems: readonly PropertyProblem[]): string =>
  `Properties validation failed for resource ${logicalId} with message:\n${problems
    .map(({ path, message }) => `#${path}: ${message}`)
    .join('\n')}`;
