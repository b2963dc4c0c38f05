import { problem } from '@omnideploy/core';
import type { Context } from '../stack/context.js';
import type { Template } from '../template/synthesize.js';

/** Bytes of a template in a call, and in a bucket (CloudFormation quotas, 2026-11). */
const BODY_LIMIT = 51_200;
const BUCKET_LIMIT = 1_000_000;

/** How CloudFormation is given a template. */
export type TemplateLocation = { readonly TemplateBody: string } | { readonly TemplateURL: string };

const tooLarge = (bytes: number) =>
  problem('combination-refused', `The template has ${bytes} bytes; CloudFormation takes at most ${BUCKET_LIMIT}.`, {
    remedy: 'Split the deployment into several config files.',
  });

/**
 * Gives `use` a place that holds the template: in the call when it is small enough, else for the
 * time of the call an object in a bucket.
 * @throws OmniDeployError `combination-refused` above CloudFormation's limit, or without a bucket
 */
export const withTemplateLocation = async <T>(
  context: Context,
  template: Template,
  use: (location: TemplateLocation) => Promise<T>,
): Promise<T> => {
  const readable = JSON.stringify(template, undefined, 1);
  if (Buffer.byteLength(readable) <= BODY_LIMIT) return use({ TemplateBody: readable });
  const compact = JSON.stringify(template);
  const bytes = Buffer.byteLength(compact);
  if (bytes <= BODY_LIMIT) return use({ TemplateBody: compact });
  if (bytes > BUCKET_LIMIT) throw tooLarge(bytes);
  const { withTemplateInBucket } = await import('./bucket.js');
  return withTemplateInBucket(context, compact, (TemplateURL) => use({ TemplateURL }));
};
