import { afterEach } from '@jest/globals';
import type { Deployment, ResourceSpec, Stack } from '@omnideploy/core';
import cdk from '../index.js';
import { type TestDeployment, testDeployment } from './deployment.js';
import { type Handler, type ScriptedAws, startScriptedAws } from './scripted-aws.js';

export interface Scripted extends TestDeployment {
  readonly stack: Stack;
  readonly aws: ScriptedAws;
  /** The actions called so far. */
  actions(): string[];
}

/** Opens stacks on scripted clouds, which are closed after each test. */
export const scriptedStacks = () => {
  const open: ScriptedAws[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((aws) => aws.close()));
  });
  return async (
    handlers: Readonly<Record<string, Handler>>,
    spec?: ResourceSpec,
    more: Partial<Deployment> = {},
    objects?: (method: string, path: string) => void,
  ): Promise<Scripted> => {
    const aws = await startScriptedAws(handlers, objects);
    open.push(aws);
    const test = testDeployment(aws.endpoint, spec, more);
    const stack = await cdk.open(test.deployment);
    return { ...test, aws, stack, actions: () => aws.calls.map(({ action }) => action) };
  };
};
