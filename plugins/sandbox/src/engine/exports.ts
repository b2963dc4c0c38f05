import type { Cloud, Stack, StackOutput } from '../state/model.js';
import { parseTemplate } from '../template/parse.js';
import { ResourceFailure } from './world.js';

const isAlive = (stack: Stack): boolean => stack.deletedAt === undefined;

/** Every name in an Fn::ImportValue, as far as it is plain text. */
const importsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'Fn::ImportValue' && typeof child === 'string' ? [child] : importsIn(child),
  );
};

/** The names of the stacks that import the export. */
export const importersOf = (cloud: Cloud, region: string, exportName: string): string[] =>
  cloud.stacks
    .filter((stack) => stack.region === region && isAlive(stack) && stack.source !== undefined)
    .filter((stack) => importsIn(parseTemplate(stack.source?.body ?? '').resources).includes(exportName))
    .map(({ name }) => name);

/** @throws ResourceFailure when an export is taken, or one that is in use would change or go */
export const checkExports = (cloud: Cloud, stack: Stack, outputs: readonly StackOutput[]): void => {
  for (const { ExportName } of outputs) {
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
