import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CdkApp, installApp } from '../engines/cdk-cli.js';
import { startCloud, type TestCloud } from '../engines/cloud.js';
import { shopApp } from './cdk-app.js';

let cloud: TestCloud;
let app: CdkApp;
beforeEach(async () => {
  cloud = await startCloud();
  app = await installApp(shopApp, cloud);
});
afterEach(async () => {
  await app.remove();
  await cloud.close();
});

const PATIENCE = 120_000;
const deploy = (...more: string[]): Promise<string> => app.cdk('deploy', '--require-approval', 'never', ...more);

describe('the unmodified cdk CLI', () => {
  it(
    'deploys, diffs, changes and destroys an app of its own',
    async () => {
      expect(await deploy()).toMatch(/Shop\.ServiceName = \S+/);
      expect((await cloud.count()).resources).toBeGreaterThan(20);
      const next = ['-c', 'replicas=3', '-c', 'cpu=512'];
      const difference = await app.cdk('diff', ...next);
      expect(difference).toMatch(/\[~\] AWS::ECS::Service .*\n.*\[~\] DesiredCount\n.*\[-\] 1\n.*\[\+\] 3/);
      expect(difference).toMatch(/\[~\] AWS::ECS::TaskDefinition .* replace/);
      expect(await deploy(...next)).toContain('UPDATE_COMPLETE');
      expect(await deploy(...next)).toContain('(no changes)');
      await app.cdk('destroy', '--force');
      expect(await cloud.count()).toEqual({ stacks: 0, resources: 0 });
    },
    PATIENCE,
  );

  it(
    'is told of drift and reverts it, and is told the reason of a failure',
    async () => {
      await deploy();
      await cloud.disturb({ kind: 'drift', stack: 'Shop', resource: 'Log', property: 'RetentionInDays', value: 1 });
      expect(await app.cdk('drift')).toMatch(
        /\[~\] AWS::Logs::LogGroup Log .*\n.*\/RetentionInDays\n.*\[-\] 7\n.*\[\+\] 1/,
      );
      await deploy('--revert-drift');
      expect(await app.cdk('drift')).toContain('No drift detected');
      await cloud.disturb({
        kind: 'fail',
        type: 'AWS::ECS::Service',
        reason: 'Circuit breaker was triggered',
        times: 1,
      });
      await expect(deploy('-c', 'replicas=2')).rejects.toMatchObject({
        stderr: expect.stringContaining('Circuit breaker was triggered'),
      });
    },
    PATIENCE,
  );
});
