import type { Deployment, Stack } from '@omnideploy/core';
import { engineEnvironment } from '../engine/environment.js';
import { findEngine } from '../engine/find.js';
import { backendBlockOf } from '../state/backend-block.js';
import { stackFolder } from '../state/folder.js';
import type { Context } from './context.js';
import { namingOf } from './naming.js';

/** The engine is looked for once, when the first operation needs it. */
const contextOf = (deployment: Deployment): (() => Promise<Context>) => {
  let context: Promise<Context> | undefined;
  const make = async (): Promise<Context> => {
    const backendBlock = backendBlockOf(deployment);
    return {
      deployment,
      engine: await findEngine(deployment),
      folder: stackFolder(deployment),
      environment: engineEnvironment(deployment),
      ...(backendBlock === undefined ? {} : { backendBlock }),
      naming: await namingOf(deployment.spec),
    };
  };
  return () => {
    context ??= make();
    return context;
  };
};

/** A stack in a state of Terraform. Each operation is loaded when it is asked for. */
export const openStack = (deployment: Deployment): Stack => {
  const context = contextOf(deployment);
  return {
    preview: async (operation) =>
      operation === 'up'
        ? (await import('./preview-up.js')).previewUp(await context())
        : (await import('./preview-destroy.js')).previewDestroy(await context()),
    apply: async (preview) => (await import('./apply.js')).apply(await context(), preview),
    discard: async (preview) => (await import('./saved-plan.js')).discard(await context(), preview),
    outputs: async () => (await import('./outputs.js')).readOutputs(await context()),
    record: async () => (await import('./outputs.js')).readRecord(await context()),
    refresh: async () => (await import('./refresh.js')).refresh(await context()),
    cancel: async () => (await import('./cancel.js')).cancel(await context()),
    generate: async () => {
      const backendBlock = backendBlockOf(deployment);
      return (await import('../generate/files.js')).files(
        deployment,
        backendBlock === undefined ? {} : { backendBlock },
      );
    },
    validate: async () => (await import('./validate.js')).validate(await context()),
  };
};
