import { quote } from '../config/text/quote.js';
import { problem } from '../errors/error.js';

const STACK_NAME = /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;
/** As the schema has it: what stands in for the file's region must be what a file could say. */
const REGION = /^[a-z][a-z0-9-]*$/;

/** @throws OmniDeployError `stack-name` */
export const checkStackName = (stack: string): string => {
  if (STACK_NAME.test(stack)) return stack;
  throw problem('stack-name', `${quote(stack)} cannot be a stack's name.`, {
    remedy: 'Use letters, digits and inner hyphens, at most 63.',
  });
};

/** Files are named after regions too, so one that was asked for is as strict as one in the file. @throws OmniDeployError `flag-invalid` */
export const checkRegion = (region: string): string => {
  if (REGION.test(region)) return region;
  throw problem('flag-invalid', `${quote(region)} cannot be a region.`, {
    remedy: 'A region has lower-case letters, digits and hyphens, as in us-east-1.',
  });
};
