import { problem } from '@omnideploy/core';

/** What CloudFormation looks up wherever it finds it in a value, however the text came about (user guide, 2026-11). */
const REFERENCE = /\{\{resolve:(ssm|ssm-secure|secretsmanager):/;

export const looksUp = (text: string): boolean => REFERENCE.test(text);

/**
 * Lets text through that CloudFormation takes for what it is. There is no way to escape the rest.
 * @throws OmniDeployError `combination-refused`
 */
export const plainText = (text: string): string => {
  if (!looksUp(text)) return text;
  throw problem(
    'combination-refused',
    `CloudFormation would put a looked-up value in the place of "${REFERENCE.exec(text)?.[0]}...}}", which the config means as plain text.`,
    { remedy: 'Change the text, or use another backend. For a secret, use an entry of secrets: ssm:/name.' },
  );
};
