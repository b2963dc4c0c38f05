import type { Stack } from '@aws-sdk/client-cloudformation';
import type { DeploymentRecord, Outputs } from '@omnideploy/core';
import { outputName, type StackMetadata } from '../template/metadata.js';
import type { Context } from './context.js';
import { findStack, findTemplate, metadataIn, notFound } from './find.js';

/** A stack's outputs under the spec's names. */
export const outputsOf = ({ Outputs: outputs = [] }: Stack, metadata: StackMetadata | undefined): Outputs =>
  Object.fromEntries(
    outputs.map(({ OutputKey = '', OutputValue = '', Description }) => {
      const name = outputName(metadata, OutputKey);
      return [
        name,
        {
          value: OutputValue,
          ...(Description ? { description: Description } : {}),
          ...(metadata?.secretOutputs?.includes(name) ? { secret: true } : {}),
        },
      ];
    }),
  );

/** @throws OmniDeployError `stack-not-found` */
export const readOutputs = async (context: Context): Promise<Outputs> => {
  const [found, template] = await Promise.all([findStack(context), findTemplate(context)]);
  if (!found || found.standing.kind === 'gone' || found.standing.kind === 'planned') throw notFound(context);
  return outputsOf(found.stack, metadataIn(template));
};

/** The record that the last `up` left, if the stack is there. */
export const readRecord = async (context: Context): Promise<DeploymentRecord | undefined> =>
  metadataIn(await findTemplate(context))?.record;
