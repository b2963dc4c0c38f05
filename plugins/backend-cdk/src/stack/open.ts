import type { Deployment, Preview, Stack } from '@omnideploy/core';
import { stackNameOf } from '../stack-name.js';
import type { Context } from './context.js';
import { planOf } from './plan.js';

/** One client for all operations of an opened stack, made when the first one needs it. */
const contextOf = (deployment: Deployment): (() => Promise<Context>) => {
  let context: Promise<Context> | undefined;
  const make = async (): Promise<Context> => {
    const { cloudFormation } = await import('../client/cloudformation.js');
    return { deployment, stackName: stackNameOf(deployment.identity), aws: await cloudFormation(deployment) };
  };
  return () => {
    context ??= make();
    return context;
  };
};

/** A stack of CloudFormation. Each operation is loaded when it is asked for. */
export const openStack = (deployment: Deployment): Stack => {
  const context = contextOf(deployment);
  const stackName = stackNameOf(deployment.identity);
  return {
    preview: async (operation) =>
      operation === 'up'
        ? (await import('./preview-up.js')).previewUp(await context())
        : (await import('./preview-destroy.js')).previewDestroy(await context()),
    apply: async (preview) =>
      preview.operation === 'up'
        ? (await import('./apply-up.js')).applyUp(await context(), preview)
        : (await import('./apply-destroy.js')).applyDestroy(await context(), preview),
    discard: async (preview: Preview) => {
      const plan = planOf(preview);
      if (plan?.kind !== 'change-set') return;
      await (await import('../change-set/discard.js')).discardChangeSet(await context(), plan, plan.type);
    },
    outputs: async () => (await import('./outputs.js')).readOutputs(await context()),
    record: async () => (await import('./outputs.js')).readRecord(await context()),
    refresh: async () => (await import('./refresh.js')).refresh(await context()),
    cancel: async () => (await import('./cancel.js')).cancel(await context()),
    validate: async () => (await import('../validate/validate.js')).validate(deployment, stackName),
    generate: async () => (await import('../generate/generate.js')).generate(deployment, stackName),
  };
};
