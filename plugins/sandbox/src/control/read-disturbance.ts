import type { Disturbance } from '@omnideploy/core';
import { schemaOf } from '../schema/database.js';
import { isFreeForm } from '../schema/special.js';
import { isObject } from '../template/model.js';

/** What is wrong with a disturbance that cannot be done. */
export class DisturbanceRefused extends Error {}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isCount = (value: unknown): boolean => value === undefined || (Number.isInteger(value) && Number(value) >= 0);

/** A misspelt type would never fail, and nobody would know why. */
const checkType = async (type: unknown): Promise<void> => {
  if (!isText(type)) throw new DisturbanceRefused('It needs the type of the resources: AWS::ECS::Service.');
  if (isFreeForm(type) || (await schemaOf(type)) !== undefined) return;
  throw new DisturbanceRefused(`There is no resource type ${type}.`);
};

/** Reads the body of a request of the control API. @throws DisturbanceRefused when it is no disturbance */
export const readDisturbance = async (body: string): Promise<Disturbance> => {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new DisturbanceRefused('A disturbance is sent as JSON.');
  }
  if (!isObject(value)) throw new DisturbanceRefused('A disturbance is a JSON object.');
  const { kind, type, reason, times, milliseconds, stack, resource, property } = value;
  if (kind === 'fail') {
    await checkType(type);
    if (!isCount(times)) throw new DisturbanceRefused('`times` is a whole number, 0 or more.');
    if (reason !== undefined && !isText(reason)) throw new DisturbanceRefused('`reason` is text.');
  } else if (kind === 'delay') {
    await checkType(type);
    const isDuration = typeof milliseconds === 'number' && milliseconds >= 0;
    if (!isDuration) throw new DisturbanceRefused('`milliseconds` is a number, 0 or more.');
  } else if (kind === 'drift') {
    if (!isText(stack) || !isText(resource)) throw new DisturbanceRefused('A drift needs a stack and a resource.');
    if (property !== undefined && !isText(property)) throw new DisturbanceRefused('`property` is text.');
  } else throw new DisturbanceRefused('A disturbance is of kind fail, delay or drift.');
  // Each member was looked at above.
  return value as unknown as Disturbance;
};
