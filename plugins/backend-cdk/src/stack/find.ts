import type { Stack } from '@aws-sdk/client-cloudformation';
import { problem } from '@omnideploy/core';
import { isMissingStack } from '../errors/aws-error.js';
import { METADATA_KEY, type StackMetadata } from '../template/metadata.js';
import type { Template } from '../template/synthesize.js';
import { type Context, interruptible } from './context.js';
import { STANDINGS, type Standing } from './status.js';

/** A stack that is there. */
export interface FoundStack {
  readonly stack: Stack;
  readonly stackId: string;
  readonly standing: Standing;
}

const orMissing = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (isMissingStack(error)) return undefined;
    throw error;
  }
};

/** The stack by its name or id; undefined when there is none. A deleted one is found by its id only. */
export const findStack = async (context: Context, name = context.stackName): Promise<FoundStack | undefined> => {
  const answer = await orMissing(context.aws.describeStacks({ StackName: name }, interruptible(context)));
  const stack = answer?.Stacks?.[0];
  if (!stack?.StackId || !stack.StackStatus) return undefined;
  return { stack, stackId: stack.StackId, standing: STANDINGS[stack.StackStatus] ?? { kind: 'busy' } };
};

/** A template's text. Ours are JSON; the cdk CLI deploys a generated app as YAML, version 1.1. */
const parseTemplate = async (text: string): Promise<Template | undefined> => {
  try {
    if (/^\s*\{/.test(text)) return JSON.parse(text) as Template;
    const { parse } = await import('yaml');
    return parse(text, { version: '1.1', logLevel: 'silent' }) as Template;
  } catch {
    // Whatever it is, it is not ours.
    return undefined;
  }
};

/** The deployed template; undefined when there is none, or one that cannot be read. */
export const findTemplate = async (context: Context, name = context.stackName): Promise<Template | undefined> => {
  const answer = await orMissing(
    context.aws.getTemplate({ StackName: name, TemplateStage: 'Original' }, interruptible(context)),
  );
  return answer?.TemplateBody ? parseTemplate(answer.TemplateBody) : undefined;
};

/** What OmniDeploy wrote into the template; undefined for a stack that it did not make. */
export const metadataIn = (template: Template | undefined): StackMetadata | undefined =>
  template?.Metadata?.[METADATA_KEY] as StackMetadata | undefined;

export const notFound = ({ stackName, deployment }: Context) =>
  problem('stack-not-found', `There is no CloudFormation stack "${stackName}" in ${deployment.identity.region}.`, {
    remedy: 'Check the name and the region; omnideploy up creates it.',
  });
