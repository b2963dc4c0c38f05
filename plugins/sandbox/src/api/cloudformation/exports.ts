import { importersOf } from '../../engine/exports.js';
import { validationError } from '../error.js';
import { page } from '../pages.js';
import { required } from '../request.js';
import type { Handler } from './handler.js';

export const listExports: Handler = ({ cloud }, { form, region }) => {
  const exported = cloud.stacks
    .filter((stack) => stack.region === region && stack.deletedAt === undefined)
    .flatMap((stack) =>
      stack.outputs
        .filter(({ ExportName }) => ExportName !== undefined)
        .map(({ ExportName, OutputValue }) => ({ ExportingStackId: stack.id, Name: ExportName, Value: OutputValue })),
    );
  const { items, NextToken } = page(exported, form);
  return { Exports: items, NextToken };
};

export const listImports: Handler = ({ cloud }, { form, region }) => {
  const name = required(form, 'ExportName');
  const importers = importersOf(cloud, region, name);
  if (importers.length === 0) throw validationError(`Export '${name}' is not imported by any stack.`);
  const { items, NextToken } = page(importers, form);
  return { Imports: items, NextToken };
};
