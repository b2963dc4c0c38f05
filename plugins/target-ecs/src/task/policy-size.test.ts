import { describe, expect, it } from '@jest/globals';
import { configOf } from '../testing/config.js';
import { tryPlan } from '../testing/planning.js';

const account = '0'.repeat(12);

/** Characters of the policy that also reads some resources by one action. */
const sizeWith = (action: string, resources: string[], region = 'eu-central-1', partition = 'aws'): number =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: [`arn:${partition}:logs:${region}:${account}:log-group:/omnideploy/api:log-stream:*`],
      },
      { Effect: 'Allow', Action: [action], Resource: resources },
    ],
  }).length;

const refusals = (sources: Record<string, string>, region = 'eu-central-1') =>
  tryPlan(configOf({ region, secrets: Object.entries(sources).map(([name, source]) => ({ name, source })) })).refusals;

describe('the execution policy', () => {
  it.each([
    ['eu-central-1', 'aws'],
    ['us-gov-west-1', 'aws-us-gov'],
  ])('in %s may have just as many characters as IAM takes', (region, partition) => {
    const empty = `arn:${partition}:ssm:${region}:${account}:parameter/`;
    const largest = 'p'.repeat(10_240 - sizeWith('ssm:GetParameters', [empty], region, partition));
    expect(refusals({ KEY: `ssm:/${largest}` }, region)).toEqual([]);
    expect(refusals({ KEY: `ssm:/${largest}p` }, region)).toMatchObject([
      { at: 'secrets', message: expect.stringContaining('10241 characters'), remedy: expect.any(String) },
    ]);
  });

  it("counts the stack's own secrets with the ARNs that they will get", () => {
    const variables = Array.from({ length: 130 }, (_, index) => `SECRET_${index}`);
    const arns = variables.map((name) => `arn:aws:secretsmanager:eu-central-1:${account}:secret:api/${name}-AbCdEf`);
    const size = sizeWith('secretsmanager:GetSecretValue', arns);
    expect(refusals(Object.fromEntries(variables.map((name) => [name, 'env:KEY'])))).toMatchObject([
      { at: 'secrets', message: expect.stringContaining(`${size} characters`) },
    ]);
  });
});
