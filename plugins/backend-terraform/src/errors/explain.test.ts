import { describe, expect, it } from '@jest/globals';
import { exitCodeOf } from '@omnideploy/core';
import { testContext } from '../testing/context.js';
import { engineProblem, explain } from './explain.js';
import { initProblem } from './init.js';

const context = testContext();

const problemOf = (summary: string, detail = '') => engineProblem(context, [{ severity: 'error', summary, detail }]);

const LOCK = `Error message: resource temporarily unavailable
Lock Info:
  ID:        4e0451e6-9e07-e2ab-5895-666c6134f5b7
  Path:      terraform.tfstate
  Operation: OperationTypeApply
  Who:       ann@laptop
  Version:   1.11.4
  Created:   2026-11-23 03:51:52.53 +0000 UTC
  Info:      
`;

describe('engineProblem', () => {
  it('says who holds the lock', () => {
    const error = problemOf('Error acquiring the state lock', LOCK);
    expect(exitCodeOf(error)).toBe(7);
    expect(error.message).toBe(
      'ann@laptop has held the lock of terraform.tfstate since 2026-11-23 03:51:52.53 +0000 UTC for apply (lock 4e0451e6-9e07-e2ab-5895-666c6134f5b7).',
    );
  });

  it('says that the world has changed since the preview', () => {
    expect(exitCodeOf(problemOf('Saved plan is stale'))).toBe(7);
  });

  it.each([
    ['No valid credential sources found', 'credentials-missing'],
    [
      'Retrieving AWS account details: api error InvalidClientTokenId: The security token is invalid.',
      'credentials-refused',
    ],
    ['operation error STS: GetCallerIdentity, api error ExpiredToken: expired', 'credentials-refused'],
    [
      'User: arn:aws:iam::1:user/ann is not authorized to perform: logs:CreateLogGroup on resource x',
      'credentials-refused',
    ],
    [
      'request send failed, Post "https://sts.eu-west-9.amazonaws.com/": dial tcp: lookup sts: no such host',
      'engine-unreachable',
    ],
    ['write terraform.tfstate: no space left on device', 'disk-error'],
    ['Something else', 'deployment-failed'],
  ])('knows what "%s" is about', (summary, code) => {
    expect(problemOf(summary).diagnostics).toEqual([expect.objectContaining({ code })]);
  });
});

describe('explain', () => {
  it('names the resource, also by the block in which a mistake stands', () => {
    const summary = 'Unsupported argument';
    const byAddress = explain(context, { severity: 'error', summary, address: 'aws_ecs_service.service' });
    const byBlock = explain(context, {
      severity: 'error',
      summary,
      snippet: { context: 'resource "aws_ecs_service" "service"' },
    });
    expect(byAddress).toMatchObject({
      resource: 'service',
      message: 'service (aws_ecs_service): Unsupported argument',
    });
    expect(byBlock).toEqual(byAddress);
  });
});

describe('initProblem', () => {
  it.each([
    [
      'could not connect to registry.terraform.io: failed to request discovery\ndocument: Get "https://registry.terraform.io/.well-known/terraform.json": dial tcp: lookup registry.terraform.io: no such host',
      'engine-unreachable',
      'To work without a network',
    ],
    ['no available releases match the given constraints 5.99.0', 'tool-missing', 'mirror'],
  ])('explains "%s"', (reason, code, remedy) => {
    const text = `\nError: Failed to query available provider packages\n\nCould not retrieve the list of available versions for provider hashicorp/aws:\n${reason}\n\nTo see which modules are currently depending on it, run the following command:\n    terraform providers\n`;
    const [diagnostic] = initProblem(context, text).diagnostics;
    expect(diagnostic).toMatchObject({ code, remedy: expect.stringContaining(remedy) });
    expect(diagnostic?.message).toContain('hashicorp/aws');
    expect(diagnostic?.message).not.toContain('terraform providers');
  });
});
