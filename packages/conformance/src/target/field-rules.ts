import { createRequire } from 'node:module';
import type { ResolvedConfig, Target } from '@omnideploy/core';
import { presentFields } from '@omnideploy/core/config';
import { pattern } from './paths.js';
import type { Refusal } from './planning.js';

/** What the kit reads of a JSON Schema. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The keys of a config that concern every target. The others are sections of one target each. */
const shared: readonly string[] = [
  'name',
  'version',
  'region',
  'container',
  'service',
  'resources',
  'environment',
  'secrets',
  'tags',
] satisfies Exclude<keyof ResolvedConfig, 'section'>[];

const deployConfigSchema = (): Schema =>
  // The package's own export, whose shape the package tests.
  createRequire(import.meta.url)('@omnideploy/core/schema.json') as Schema;

/** Every path of the schema in the notation of a target's table, with whether anything is below it. */
const paths = (schema: Schema, path = ''): { path: string; leaf: boolean }[] => {
  const below = [
    ...Object.entries(schema.properties ?? {}).map(([key, value]) => ({ path: path ? `${path}.${key}` : key, value })),
    ...(schema.items ? [{ path: `${path}[]`, value: schema.items }] : []),
  ];
  return [...(path ? [{ path, leaf: below.length === 0 }] : []), ...below.flatMap((one) => paths(one.value, one.path))];
};

/** Whether what is said of `entry` holds for `path`: it is the same or below. */
export const covers = (entry: string, path: string): boolean =>
  path === entry || path.startsWith(`${entry}.`) || path.startsWith(`${entry}[`);

/** Every path that a config can have, `container.ports[].name`. */
export const knownPaths = (): ReadonlySet<string> => new Set(paths(deployConfigSchema()).map(({ path }) => path));

/** Fields that a config may have and the target's table does not speak of. */
export const uncoveredFields = ({ fields }: Target): string[] => {
  const { properties = {} } = deployConfigSchema();
  const ofEveryTarget = Object.fromEntries(Object.entries(properties).filter(([key]) => shared.includes(key)));
  return paths({ properties: ofEveryTarget })
    .filter(({ leaf, path }) => leaf && !Object.keys(fields).some((entry) => covers(entry, path)))
    .map(({ path }) => `${path} is neither honoured nor ignored nor refused`);
};

/** Entries of the target's table that name no field of a config. */
export const unknownFields = ({ fields, name }: Target): string[] => {
  const known = knownPaths();
  return Object.keys(fields)
    .filter((entry) => !known.has(entry) && !covers(name, entry))
    .map((entry) => `${entry} is not a field of a config`);
};

/** Entries that ignore or refuse a field without saying why. */
export const unexplainedFields = ({ fields }: Target): string[] =>
  Object.entries(fields)
    .filter(([, support]) => support !== 'honoured' && !Object.values(support)[0]?.trim())
    .map(([entry]) => `${entry} has no reason`);

/** The fields of a config, as its file has it, that the target's table refuses. */
export const refusedFields = ({ fields }: Target, config: unknown): Refusal[] =>
  presentFields(config).flatMap((path) => {
    const parts = path.map((_, index) => path.slice(0, path.length - index));
    const decisive = parts.find((part) => fields[pattern(part)] !== undefined);
    const support = decisive && fields[pattern(decisive)];
    return decisive && typeof support === 'object' && 'refused' in support
      ? [{ path: decisive, message: support.refused }]
      : [];
  });
