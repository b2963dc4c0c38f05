import { problem } from '@omnideploy/core';
import { looksUp } from './dynamic-references.js';
import { pascalCase } from './logical-id.js';
import { escapeJson } from './text.js';

/** Bytes of a parameter's value (CloudFormation quotas, 2026-11). */
const VALUE_LIMIT = 4096;

/** A parameter whose value CloudFormation never shows. */
export interface SecretParameter {
  readonly key: string;
  readonly secret: string;
  /** How many times the value is escaped for JSON. */
  readonly depth: number;
}

export const parameterFor = (secret: string, depth: number): SecretParameter => ({
  key: `Secret${pascalCase(secret)}${'Json'.repeat(depth)}`,
  secret,
  depth,
});

/**
 * The values to deploy with, looked up now.
 * @throws OmniDeployError `combination-refused` for a value longer than CloudFormation takes
 */
export const parameterValues = (
  parameters: readonly SecretParameter[],
  secret: (name: string) => Promise<string>,
): Promise<{ ParameterKey: string; ParameterValue: string }[]> =>
  Promise.all(
    parameters.map(async ({ key, secret: name, depth }) => {
      const value = await secret(name);
      if (looksUp(value))
        throw problem(
          'combination-refused',
          `The value of the secret ${name} holds {{resolve:...}}, which CloudFormation would replace.`,
          { remedy: 'Give the secret another value, or use another backend.' },
        );
      const ParameterValue = escapeJson(value, depth);
      if (Buffer.byteLength(ParameterValue) > VALUE_LIMIT)
        throw problem(
          'combination-refused',
          `The secret ${name} is longer than the ${VALUE_LIMIT} bytes that a CloudFormation parameter can hold.`,
          {
            remedy:
              'Keep it in AWS Secrets Manager or Parameter Store and refer to it: secretsmanager:NAME or ssm:/NAME.',
          },
        );
      return { ParameterKey: key, ParameterValue };
    }),
  );
