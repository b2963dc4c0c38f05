import {
  isJoin,
  isJsonDocument,
  isReference,
  isSecretValue,
  type Lookup,
  type Reference,
  type Rendering,
  type Resource,
  type Value,
} from '@omnideploy/core';
import { references } from './references.js';

/** `task_definition` makes `TaskDefinition`. */
export const logicalId = (id: string): string =>
  id.replace(/(^|_)([a-z0-9])/g, (_, _separator: string, letter: string) => letter.toUpperCase());

/** A CloudFormation template of resources and lookups, with each of their outputs. Secrets become parameters. */
export const template = (resources: readonly Resource[], lookups: readonly Lookup[]) => {
  const secrets = new Set<string>();

  const select = (value: unknown, [first, ...rest]: readonly (string | number)[]): unknown =>
    first === undefined ? value : select({ 'Fn::Select': [first, value] }, rest);

  const reference = ({ $ref: [id, output, ...path] }: Reference): unknown => {
    const lookup = lookups.find((one) => one.id === id)?.dialects.cloudformation;
    if (lookup && 'expressions' in lookup) return select(lookup.expressions[output], path);
    const name = resources.find((one) => one.id === id)?.dialects.cloudformation?.outputs[output];
    if (!name) throw new Error(`${id}.${output} is nowhere`);
    return name === 'Ref' ? { Ref: logicalId(id) } : { 'Fn::GetAtt': [logicalId(id), name] };
  };

  const render = (value: Value): unknown => {
    if (isReference(value)) return reference(value);
    if (isJoin(value)) return { 'Fn::Join': ['', value.$join.map(render)] };
    if (isJsonDocument(value)) throw new Error('a template has documents as they are');
    if (isSecretValue(value)) {
      secrets.add(value.$secret);
      return { Ref: parameter(value.$secret) };
    }
    if (Array.isArray(value)) return value.map(render);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, render(below)]));
  };

  const Resources = Object.fromEntries(
    resources.map(({ id, dependsOn, dialects }) => {
      const { type, properties } = dialects.cloudformation as Rendering;
      return [logicalId(id), { Type: type, DependsOn: dependsOn.map(logicalId), Properties: render(properties) }];
    }),
  );
  const Parameters = Object.fromEntries(
    [...secrets].map((name) => [parameter(name), { Type: 'String', NoEcho: true }]),
  );
  const Outputs = Object.fromEntries(
    references([...resources, ...lookups]).map((to) => [logicalId(to.$ref.join('_')), { Value: reference(to) }]),
  );
  return { Parameters, Resources, Outputs };
};

const parameter = (secret: string): string => `Secret${secret.replace(/[^a-zA-Z0-9]/g, '')}`;
