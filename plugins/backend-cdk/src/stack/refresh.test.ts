import { describe, expect, it } from '@jest/globals';
import type { Handler } from '../testing/scripted-aws.js';
import { readyStack } from '../testing/scripted-stack.js';
import { scriptedStacks } from '../testing/with-script.js';

const script = scriptedStacks();

const drifts = (...StackResourceDrifts: object[]): Readonly<Record<string, Handler>> => ({
  ...readyStack(),
  DetectStackDrift: () => ({ StackDriftDetectionId: 'd' }),
  DescribeStackDriftDetectionStatus: (_fields, count) => ({
    DetectionStatus: count === 0 ? 'DETECTION_IN_PROGRESS' : 'DETECTION_COMPLETE',
  }),
  DescribeStackResourceDrifts: () => ({ StackResourceDrifts }),
  ListStackResources: () => ({
    StackResourceSummaries: ['LogGroup', 'Settings'].map((LogicalResourceId) => ({
      LogicalResourceId,
      ResourceType: 'AWS::Some::Thing',
      ResourceStatus: 'CREATE_COMPLETE',
    })),
  }),
});

const drift = (LogicalResourceId: string, ...PropertyDifferences: object[]) => ({
  LogicalResourceId,
  ResourceType: 'AWS::Some::Thing',
  StackResourceDriftStatus: 'MODIFIED',
  PropertyDifferences,
});

describe('refresh', () => {
  it('shows each difference between what was deployed and what is there', async () => {
    const { stack } = await script(
      drifts(
        drift(
          'LogGroup',
          { PropertyPath: '/RetentionInDays', ExpectedValue: '7', ActualValue: '30' },
          { PropertyPath: '/Tags/0', ExpectedValue: 'null', ActualValue: '{"Key":"a"}' },
        ),
      ),
    );
    expect((await stack.refresh?.())?.resources).toEqual([
      {
        resource: 'log_group',
        type: 'AWS::Some::Thing',
        address: 'LogGroup',
        status: 'modified',
        properties: [
          { path: 'RetentionInDays', before: '7', after: '30' },
          { path: 'Tags.0', after: { Key: 'a' } },
        ],
      },
      expect.objectContaining({ resource: 'settings', status: 'unchecked' }),
    ]);
  });

  it('masks what holds a secret', async () => {
    const { stack } = await script(
      drifts(drift('Settings', { PropertyPath: '/Description', ExpectedValue: '****', ActualValue: 'leaked' })),
    );
    const found = await stack.refresh?.();
    expect(found?.resources[1]?.properties).toEqual([{ path: 'Description', secret: true }]);
    expect(JSON.stringify(found)).not.toContain('leaked');
  });

  it('tells that some resources could not be compared', async () => {
    const { stack } = await script({
      ...drifts(drift('LogGroup')),
      DescribeStackDriftDetectionStatus: () => ({
        DetectionStatus: 'DETECTION_FAILED',
        DetectionStatusReason: 'not allowed to read one',
      }),
    });
    expect((await stack.refresh?.())?.diagnostics).toEqual([
      expect.objectContaining({ severity: 'warning', message: expect.stringContaining('not allowed to read one') }),
    ]);
  });
});
