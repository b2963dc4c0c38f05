import type { PlanContext } from '@omnideploy/core';

/** A private repository of Amazon ECR. */
export interface EcrRepository {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

/** Limit of ECS for an image's name (API reference, ContainerDefinition, 2026-11). */
const LONGEST = 255;
const ALLOWED = /^[a-zA-Z0-9][a-zA-Z0-9_\-:./@]*$/;
const ECR = /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/([^:@]+)/;

export const checkImage = (image: string, context: PlanContext): void => {
  if (!ALLOWED.test(image) || image.length > LONGEST)
    context.refuse(
      ['container', 'image'],
      `"${image}" cannot be an image's name: ECS takes letters, digits and _-:./@, at most ${LONGEST}.`,
      'Write it as repository:tag, such as nginx:1.29.',
    );
};

/** The repository when the image is in ECR: only then does the service need leave to pull. */
export const ecrRepository = (image: string): EcrRepository | undefined => {
  const [, account, region, name] = ECR.exec(image) ?? [];
  return account && region && name ? { account, region, name } : undefined;
};
