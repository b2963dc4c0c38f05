import type { ResourceSpec, Value } from '@omnideploy/core';
import { expressionsOf } from './expressions.js';
import { commonDialects, companionIds, deadEnd, propertiesOf, referencesOf, renderings } from './spec-parts.js';

/** A rule that every ResourceSpec keeps: the faults that it finds, each in a sentence. */
export interface SpecRule {
  readonly name: string;
  faults(spec: ResourceSpec): string[];
}

const ID = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

const jsonFaults = (value: unknown, path: string): string[] => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object') return [`${path} is ${value === undefined ? 'undefined' : `a ${typeof value}`}`];
  const prototype = Object.getPrototypeOf(value);
  // Object.prototype, of whichever realm, is what has no prototype of its own.
  const plain = Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!plain) return [`${path} is an instance of ${value.constructor.name}`];
  return Object.entries(value).flatMap(([key, below]) => jsonFaults(below, `${path}.${key}`));
};

const repeated = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

const deadEnds = (spec: ResourceSpec): string[] => {
  const used = [
    ...spec.resources.flatMap((resource) =>
      renderings(resource).map(([dialect, rendering]) => ({
        user: `${resource.id} in ${dialect}`,
        dialects: [dialect],
        value: propertiesOf(rendering),
      })),
    ),
    ...Object.entries(spec.outputs).map(([name, { value }]) => ({
      user: `the output ${name}`,
      dialects: commonDialects(spec),
      value,
    })),
  ];
  return used.flatMap(({ user, dialects, value }) =>
    dialects.flatMap((dialect) =>
      expressionsOf(value).references.flatMap((reference) => {
        const fault = deadEnd(spec, dialect, reference);
        return fault === undefined ? [] : [`${user} refers to ${reference.$ref.join('.')}: ${fault}`];
      }),
    ),
  );
};

/** What holds for every plan, whatever the config. */
export const specRules: readonly SpecRule[] = [
  { name: 'is JSON and nothing else', faults: (spec) => jsonFaults(spec, 'spec') },
  {
    name: 'gives each resource and lookup a unique id in snake_case',
    faults: (spec) => {
      const ids = [
        ...[...spec.resources, ...spec.lookups].map(({ id }) => id),
        ...spec.resources.flatMap(companionIds),
      ];
      return [
        ...ids.filter((id) => !ID.test(id)).map((id) => `"${id}" is not snake_case`),
        ...repeated(ids).map((id) => `"${id}" is there twice`),
      ];
    },
  },
  {
    name: 'puts each resource after those that it depends on',
    faults: ({ resources }) => {
      const ids = resources.map(({ id }) => id);
      return resources.flatMap((resource, index) => {
        const needed = [...resource.dependsOn, ...referencesOf(resource).map(({ $ref: [id] }) => id)];
        return [...new Set(needed)]
          .filter((id) => ids.indexOf(id) >= index)
          .map((id) => `${resource.id} needs ${id}, which does not stand before it`);
      });
    },
  },
  {
    name: 'depends on declared resources only',
    faults: ({ resources }) =>
      resources.flatMap(({ id, dependsOn }) =>
        dependsOn
          .filter((needed) => !resources.some((one) => one.id === needed))
          .map((needed) => `${id} depends on "${needed}", which is no resource of the plan`),
      ),
  },
  { name: 'refers in every dialect to outputs that are there', faults: deadEnds },
  {
    name: 'can be made by a backend: one dialect has every resource and lookup',
    faults: (spec) =>
      spec.resources.length === 0 || commonDialects(spec).length > 0
        ? []
        : ['no dialect is common to all resources and lookups'],
  },
  {
    name: 'declares the secrets that it uses, by reference',
    faults: (spec) => {
      const declared = spec.secrets.map(({ name }) => name);
      const values: Value[] = [
        ...spec.resources.flatMap((resource) => renderings(resource).map(([, rendering]) => propertiesOf(rendering))),
        ...Object.values(spec.outputs).map(({ value }) => value),
      ];
      return [
        ...values
          .flatMap((value) => [...expressionsOf(value).secrets])
          .filter(({ $secret }) => !declared.includes($secret))
          .map(({ $secret }) => `the secret "${$secret}" is used and not declared`),
        ...spec.secrets
          .filter(({ source }) => !/^[a-z][a-z0-9+.-]*:./.test(source))
          .map(({ name }) => `the secret "${name}" has a source that is no reference such as ssm:/path`),
        ...repeated(declared).map((name) => `the secret "${name}" is declared twice`),
      ];
    },
  },
];
