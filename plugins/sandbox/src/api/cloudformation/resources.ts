import { own } from '../../own.js';
import type { Stack, StackResource } from '../../state/model.js';
import { hideNoEcho } from '../../template/no-echo.js';
import { validationError } from '../error.js';
import { page } from '../pages.js';
import { required, text } from '../request.js';
import { requestedStack } from './find.js';
import type { Handler } from './handler.js';

const common = (record: StackResource): object => ({
  LogicalResourceId: record.logicalId,
  PhysicalResourceId: record.physicalId === '' ? undefined : record.physicalId,
  ResourceType: record.type,
  ResourceStatus: record.status,
  ResourceStatusReason: record.statusReason && hideNoEcho(record.statusReason),
  DriftInformation: {
    StackResourceDriftStatus: record.drift?.status ?? 'NOT_CHECKED',
    LastCheckTimestamp: record.drift?.checkedAt,
  },
});

const owner = ({ id, name }: Stack): object => ({ StackName: name, StackId: id });

export const listStackResources: Handler = (runtime, request) => {
  const stack = requestedStack(runtime, request);
  const { items, NextToken } = page(Object.values(stack.resources), request.form);
  return {
    StackResourceSummaries: items.map((record) => ({ ...common(record), LastUpdatedTimestamp: record.updatedAt })),
    NextToken,
  };
};

export const describeStackResource: Handler = (runtime, request) => {
  const stack = requestedStack(runtime, request);
  const id = required(request.form, 'LogicalResourceId');
  const record = own(stack.resources, id);
  if (!record) throw validationError(`Resource ${id} does not exist for stack ${stack.name}`);
  const { Metadata, Description } = record.definition;
  return {
    StackResourceDetail: {
      ...owner(stack),
      ...common(record),
      LastUpdatedTimestamp: record.updatedAt,
      Description,
      Metadata: Metadata === undefined ? undefined : JSON.stringify(Metadata),
    },
  };
};

export const describeStackResources: Handler = (runtime, request) => {
  const { form, region } = request;
  const physicalId = text(form, 'PhysicalResourceId');
  const logicalId = text(form, 'LogicalResourceId');
  const has = (stack: Stack) => Object.values(stack.resources).some((record) => record.physicalId === physicalId);
  const stack =
    physicalId === undefined
      ? requestedStack(runtime, request)
      : runtime.cloud.stacks.find(
          (candidate) => candidate.region === region && candidate.deletedAt === undefined && has(candidate),
        );
  if (!stack) throw validationError(`Stack for ${physicalId} does not exist`);
  const records = Object.values(stack.resources).filter(
    (record) => logicalId === undefined || record.logicalId === logicalId,
  );
  if (logicalId !== undefined && records.length === 0) {
    throw validationError(`Resource ${logicalId} does not exist for stack ${stack.name}`);
  }
  return {
    // This action has no pages: at most 100 resources are answered (API reference, 2026-11).
    StackResources: records.slice(0, 100).map((record) => ({
      ...owner(stack),
      ...common(record),
      Timestamp: record.updatedAt,
      Description: record.definition.Description,
    })),
  };
};
