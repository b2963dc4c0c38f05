import { formatError } from './format-error.js';
import type { Template } from './model.js';

/** CloudFormation's quotas of a template (user guide, 2026-11). */
const MOST = { Resources: 500, Parameters: 200, Outputs: 200, Mappings: 200 } as const;
const LONGEST_NAME = 255;
const LONGEST_DESCRIPTION = 1024;

/** @throws ApiError ValidationError for a template that is larger than CloudFormation takes */
export const checkQuotas = ({ resources, parameters, outputs, mappings, description = '' }: Template): void => {
  const sections = { Resources: resources, Parameters: parameters, Outputs: outputs, Mappings: mappings };
  for (const [section, most] of Object.entries(MOST)) {
    const names = Object.keys(sections[section as keyof typeof MOST]);
    if (names.length > most) {
      const what = section.toLowerCase();
      throw formatError(`Number of ${what}, ${names.length}, is greater than maximum allowed, ${most}`);
    }
    const long = names.find((name) => name.length > LONGEST_NAME);
    if (long) throw formatError(`${section} name ${long} has more than ${LONGEST_NAME} characters.`);
  }
  if (Buffer.byteLength(description) > LONGEST_DESCRIPTION) {
    throw formatError(`'Description' length is greater than ${LONGEST_DESCRIPTION}.`);
  }
};
