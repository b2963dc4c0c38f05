import type { Disturbance, Json } from '@omnideploy/core';
import { findStack } from '../api/cloudformation/find.js';
import type { Runtime } from '../engine/runtime.js';
import { findInWorld, removeFromWorld } from '../engine/world.js';
import { own } from '../own.js';
import { isObject } from '../template/model.js';
import { DisturbanceRefused } from './read-disturbance.js';

const set = (target: { [key: string]: Json } | Json[], path: readonly string[], value: Json | undefined): void => {
  const [step = '', ...rest] = path;
  const place = target as { [key: string]: Json };
  if (rest.length === 0) {
    if (value === undefined) delete place[step];
    else place[step] = value;
    return;
  }
  const next = place[step];
  if (isObject(next) || Array.isArray(next)) {
    set(next, rest, value);
    return;
  }
  const created: { [key: string]: Json } = {};
  place[step] = created;
  set(created, rest, value);
};

/** People write `task_definition` where the template says `TaskDefinition`. */
const plain = (name: string): string => name.replaceAll(/[^a-zA-Z0-9]/g, '').toLowerCase();

const drift = (runtime: Runtime, disturbance: Disturbance & { kind: 'drift' }): void => {
  const { stack: name, resource: id, property, value, deleted } = disturbance;
  const regions = [...new Set(runtime.cloud.stacks.map((candidate) => candidate.region))];
  const stack = regions
    .map((candidate) => findStack(runtime, candidate, name))
    .find((candidate) => candidate !== undefined);
  if (!stack) throw new DisturbanceRefused(`The sandbox has no stack ${name}.`);
  const record =
    own(stack.resources, id) ?? Object.values(stack.resources).find(({ logicalId }) => plain(logicalId) === plain(id));
  const resource = record && findInWorld(runtime.cloud, stack.region, record);
  if (!record || !resource) {
    throw new DisturbanceRefused(
      `Stack ${name} has no resource ${id}. It has: ${Object.keys(stack.resources).join(', ')}.`,
    );
  }
  if (deleted) {
    removeFromWorld(runtime.cloud, stack.region, record);
    return;
  }
  if (property === undefined) throw new DisturbanceRefused('A drift needs a property, or `deleted`.');
  if (/\b(__proto__|constructor|prototype)\b/.test(property))
    throw new DisturbanceRefused(`${property} is no property.`);
  // The control API received it as JSON.
  set(resource.properties, property.split(/[./]/), value as Json | undefined);
};

/** Makes a type fail or slow, or changes a resource behind its stack's back. @throws DisturbanceRefused */
export const disturb = (runtime: Runtime, disturbance: Disturbance): void => {
  const { faults } = runtime.cloud;
  switch (disturbance.kind) {
    case 'fail': {
      const { type, reason = 'The sandbox was asked to fail this.', times } = disturbance;
      if (times === 0) delete faults.fail[type];
      else faults.fail[type] = { reason, ...(times !== undefined && { times }) };
      break;
    }
    case 'delay':
      if (disturbance.milliseconds > 0) faults.delay[disturbance.type] = disturbance.milliseconds;
      else delete faults.delay[disturbance.type];
      break;
    case 'drift':
      drift(runtime, disturbance);
      break;
  }
  runtime.save();
};
