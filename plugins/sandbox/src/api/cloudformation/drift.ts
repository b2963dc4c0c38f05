import { driftOf } from '../../drift/compare.js';
import { startDetection } from '../../drift/detect.js';
import { own } from '../../own.js';
import type { PropertyDifference, ResourceDrift } from '../../state/drift.js';
import type { Stack, StackResource } from '../../state/model.js';
import { hideNoEcho } from '../../template/no-echo.js';
import { validationError } from '../error.js';
import { page } from '../pages.js';
import { type ApiRequest, required, text, texts } from '../request.js';
import { changeableStack, requestedStack } from './find.js';
import type { Handler } from './handler.js';
import { requireStatus } from './stack-state.js';

/** Statuses in which drift can be looked for (user guide, 2026-11). */
const DETECTABLE = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_FAILED'];

const hidden = (value: object | undefined): string | undefined =>
  value === undefined ? undefined : hideNoEcho(JSON.stringify(value));

const hiddenDifference = (difference: PropertyDifference): PropertyDifference => ({
  ...difference,
  ExpectedValue: hideNoEcho(difference.ExpectedValue),
  ActualValue: hideNoEcho(difference.ActualValue),
});

const describeDrift = (stack: Stack, record: StackResource, drift: ResourceDrift): object => ({
  StackId: stack.id,
  LogicalResourceId: record.logicalId,
  PhysicalResourceId: record.physicalId,
  ResourceType: record.type,
  // Of a resource that is gone neither is told (API reference, 2026-11).
  ExpectedProperties: drift.status === 'DELETED' ? undefined : hidden(drift.expected),
  ActualProperties: hidden(drift.actual),
  PropertyDifferences: drift.status === 'MODIFIED' ? drift.differences.map(hiddenDifference) : [],
  StackResourceDriftStatus: drift.status,
  Timestamp: drift.checkedAt,
});

/** @throws ApiError for a number that is none, or outside the bounds of the API reference (2026-11) */
const pageSize = ({ form }: ApiRequest): number => {
  const given = text(form, 'MaxResults');
  const size = Number(given ?? 100);
  if (Number.isInteger(size) && size >= 1 && size <= 100) return size;
  throw validationError(
    `1 validation error detected: Value '${given}' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and 100`,
  );
};

export const detectStackDrift: Handler = (runtime, request) => {
  const stack = changeableStack(runtime, request);
  requireStatus(stack, DETECTABLE, 'checked for drift');
  const ids = texts(request.form, 'LogicalResourceIds');
  const unknown = ids.find((id) => !own(stack.resources, id));
  if (unknown) throw validationError(`Resource ${unknown} does not exist for stack ${stack.name}`);
  return { StackDriftDetectionId: startDetection(runtime, stack, ids) };
};

export const detectStackResourceDrift: Handler = (runtime, request) => {
  const stack = changeableStack(runtime, request);
  requireStatus(stack, DETECTABLE, 'checked for drift');
  const id = required(request.form, 'LogicalResourceId');
  const record = own(stack.resources, id);
  if (!record) throw validationError(`Resource ${id} does not exist for stack ${stack.name}`);
  record.drift = driftOf(runtime.cloud, stack.region, record);
  return { StackResourceDrift: describeDrift(stack, record, record.drift) };
};

export const describeStackDriftDetectionStatus: Handler = ({ cloud }, { form }) => {
  const id = required(form, 'StackDriftDetectionId');
  const detection = own(cloud.driftDetections, id);
  if (!detection) throw validationError(`Drift detection operation with id [${id}] does not exist`);
  const stack = cloud.stacks.find((candidate) => candidate.id === detection.stackId);
  const isDone = detection.status === 'DETECTION_COMPLETE';
  return {
    StackId: detection.stackId,
    StackDriftDetectionId: id,
    StackDriftStatus: isDone ? stack?.drift.status : undefined,
    DetectionStatus: detection.status,
    DriftedStackResourceCount: isDone ? detection.drifted : undefined,
    Timestamp: detection.at,
  };
};

export const describeStackResourceDrifts: Handler = (runtime, request) => {
  const stack = requestedStack(runtime, request);
  const statuses = texts(request.form, 'StackResourceDriftStatusFilters');
  const drifts = Object.values(stack.resources).flatMap((record) => {
    const { drift } = record;
    const isChosen = drift && (statuses.length === 0 || statuses.includes(drift.status));
    return isChosen ? [describeDrift(stack, record, drift)] : [];
  });
  const { items, NextToken } = page(drifts, request.form, pageSize(request));
  return { StackResourceDrifts: items, NextToken };
};
