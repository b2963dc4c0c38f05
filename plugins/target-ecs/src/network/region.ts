import type { PlanContext } from '@omnideploy/core';

const REGION = /^[a-z]{2}(-[a-z]+){1,2}-\d{1,2}$/;

export const checkRegion = (region: string, context: PlanContext): void => {
  if (!REGION.test(region))
    context.refuse(['region'], `"${region}" is not a region of AWS.`, 'Write it like us-east-1 or eu-central-1.');
};
