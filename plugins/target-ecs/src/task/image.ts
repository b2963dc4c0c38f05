import type { PlanContext } from '@omnideploy/core';

/** A private repository of Amazon ECR. */
export interface EcrRepository {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

/**
 * Characters of an image's name with its tag. A digest comes on top: only SHA-256, always 64 digits
 * (ContainerDefinition in the ECS model of botocore 1.43.11, 2026-11).
 */
const LONGEST = 255;
const ALLOWED = /^([a-zA-Z0-9][a-zA-Z0-9_\-:./]*)(?:@sha256:[a-fA-F0-9]{64})?$/;
const ECR = /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/([^:@]+)/;

export const checkImage = (image: string, context: PlanContext): void => {
  const [, name] = ALLOWED.exec(image) ?? [];
  if (name === undefined || name.length > LONGEST)
    context.refuse(
      ['container', 'image'],
      `"${image}" cannot be an image's name: ECS takes letters, digits and _-:./, at most ${LONGEST}, and a whole digest.`,
      'Write it as repository:tag, such as nginx:1.29, or as repository@sha256: and 64 hexadecimal digits.',
    );
};

/** The repository when the image is in ECR: only then does the service need leave to pull. */
export const ecrRepository = (image: string): EcrRepository | undefined => {
  const [, account, region, name] = ECR.exec(image) ?? [];
  return account && region && name ? { account, region, name } : undefined;
};
