import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Manifest } from '@omnideploy/core';
import { root } from '../../scripts/setup/paths.mjs';

/** What the suites read of a package.json. */
export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly type?: string;
  readonly private?: boolean;
  readonly engines?: { readonly node?: string };
  readonly keywords?: readonly string[];
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, string | { readonly types?: string; readonly default?: string }>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly oclif?: object;
  readonly omnideploy?: Manifest;
}

export interface Package {
  /** The folder below the repository's root: `plugins/target-ecs`. */
  readonly folder: string;
  readonly path: string;
  readonly json: PackageJson;
}

const read = (parent: string): Package[] =>
  readdirSync(join(root, parent)).map((name) => {
    const path = join(root, parent, name);
    return { folder: `${parent}/${name}`, path, json: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) };
  });

export const plugins = read('plugins');
/** Everything that is published. */
export const packages = [...read('packages'), ...plugins];
/** Packages that hold a target, a backend, an adapter or the like. */
export const extensions = packages.flatMap((one) =>
  one.json.omnideploy ? [{ ...one, manifest: one.json.omnideploy }] : [],
);

/** The packages that a package is installed with, by name. */
export const runtimeDependencies = ({ json }: Package): string[] =>
  Object.keys({ ...json.dependencies, ...json.peerDependencies });

/** The packages that its code can count on: a package that is bundled brings all that it is built with. */
export const availablePackages = (one: Package): string[] => {
  const built = Object.keys(one.json.devDependencies ?? {});
  return [...runtimeDependencies(one), ...(built.includes('esbuild') ? built : [])];
};

const isTest = (file: string) => /\.test(-d)?\.ts$/.test(file) || file.split(/[\\/]/).includes('testing');

/** The TypeScript files that a package publishes. */
export const sourceFiles = ({ path }: Package): string[] =>
  readdirSync(join(path, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !isTest(file))
    .map((file) => join(path, 'src', file));

/** An import of a package by a file of another. */
export interface Import {
  /** `@omnideploy/core` for `@omnideploy/core/pipeline`. */
  readonly name: string;
  /** Erased by the compiler: nothing of it is loaded. */
  readonly typeOnly: boolean;
}

const FROM = /^(?:import|export)\s+(type\s)?[^'"();=]*?\bfrom\s+['"]([^'"]+)['"]/gm;
const BARE_OR_DYNAMIC = /(?:^import\s+|\bimport\(\s*)['"]([^'"]+)['"]/gm;

/** The packages that a file imports, dynamically or not. */
export const importsOf = (file: string): Import[] => {
  const text = readFileSync(file, 'utf8');
  return [
    ...[...text.matchAll(FROM)].map(([, type, name = '']) => ({ name, typeOnly: type !== undefined })),
    ...[...text.matchAll(BARE_OR_DYNAMIC)].map(([, name = '']) => ({ name, typeOnly: false })),
  ]
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('node:'))
    .map(({ name, typeOnly }) => ({ name: name.split('/', name.startsWith('@') ? 2 : 1).join('/'), typeOnly }));
};

/** The name that the folder stands for: `@omnideploy/target-ecs`. */
export const nameOfFolder = (folder: string): string => `@omnideploy/${basename(folder)}`;
