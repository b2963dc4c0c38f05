import { evaluate } from '../intrinsics/evaluate.js';
import type { Scope } from '../intrinsics/scope.js';
import { type Blueprint, definitionOf } from '../plan/blueprint.js';
import { outputsOf } from '../plan/outputs.js';
import type { Cloud, Stack, StackOutput } from '../state/model.js';
import { liveScope } from './desired.js';
import { ResourceFailure } from './world.js';

const isAlive = (stack: Stack): boolean => stack.deletedAt === undefined;

/** The names of the exports that a deployed stack's resources and outputs import. */
export const importsOf = (cloud: Cloud, stack: Stack, blueprint: Blueprint): string[] => {
  const names = new Set<string>();
  const scope = liveScope(cloud, stack, blueprint);
  const noting: Scope = {
    ...scope,
    importValue: (name) => {
      names.add(name);
      return scope.importValue(name);
    },
  };
  for (const id of blueprint.order) evaluate(definitionOf(blueprint, id).Properties ?? {}, noting);
  outputsOf(blueprint, noting);
  return [...names];
};

/** The names of the stacks that import the export. */
export const importersOf = (cloud: Cloud, region: string, exportName: string): string[] =>
  cloud.stacks
    .filter((stack) => stack.region === region && isAlive(stack) && stack.imports?.includes(exportName))
    .map(({ name }) => name);

/** @throws ResourceFailure when an export is taken, or one that is in use would change or go */
export const checkExports = (cloud: Cloud, stack: Stack, outputs: readonly StackOutput[]): void => {
  for (const [index, { ExportName }] of outputs.entries()) {
    const isTwice = outputs.findIndex((other) => other.ExportName === ExportName) < index;
    if (ExportName !== undefined && isTwice) {
      throw new ResourceFailure(`Export with name ${ExportName} is already exported by stack ${stack.name}.`);
    }
    const owner = cloud.stacks.find(
      (other) =>
        other.id !== stack.id &&
        other.region === stack.region &&
        isAlive(other) &&
        other.outputs.some((output) => output.ExportName !== undefined && output.ExportName === ExportName),
    );
    if (owner) throw new ResourceFailure(`Export with name ${ExportName} is already exported by stack ${owner.name}.`);
  }
  for (const { ExportName, OutputValue } of stack.outputs) {
    const kept = outputs.find((output) => output.ExportName === ExportName);
    if (ExportName === undefined || kept?.OutputValue === OutputValue) continue;
    const users = importersOf(cloud, stack.region, ExportName).filter((name) => name !== stack.name);
    if (users.length === 0) continue;
    const action = kept ? 'updated' : 'deleted';
    throw new ResourceFailure(`Export ${ExportName} cannot be ${action} as it is in use by ${users.join(', ')}`);
  }
};
