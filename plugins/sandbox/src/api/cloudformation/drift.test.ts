import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
  DetectStackResourceDriftCommand,
} from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { type TestCloud, withCloud } from '../../testing/cloud.js';
import { serviceTemplate } from '../../testing/templates.js';

const StackName = 'demo';

const detect = async ({ client }: TestCloud) => {
  const { StackDriftDetectionId } = await client.send(new DetectStackDriftCommand({ StackName }));
  for (;;) {
    const status = await client.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }));
    if (status.DetectionStatus !== 'DETECTION_IN_PROGRESS') return status;
  }
};

const drifts = async ({ client }: TestCloud) =>
  (await client.send(new DescribeStackResourceDriftsCommand({ StackName }))).StackResourceDrifts ?? [];

describe('drift', () => {
  it(
    'is none in what nobody touched',
    withCloud(async (cloud) => {
      await cloud.create(StackName, serviceTemplate());
      expect(await detect(cloud)).toMatchObject({ StackDriftStatus: 'IN_SYNC', DriftedStackResourceCount: 0 });
      expect((await cloud.describe(StackName)).DriftInformation?.StackDriftStatus).toBe('IN_SYNC');
    }),
  );

  it(
    'shows each property that differs, expected and actual',
    withCloud(async (cloud) => {
      await cloud.create(StackName, serviceTemplate({ replicas: 1 }));
      await cloud.disturb({ kind: 'drift', stack: StackName, resource: 'Service', property: 'DesiredCount', value: 5 });
      expect(await detect(cloud)).toMatchObject({ StackDriftStatus: 'DRIFTED', DriftedStackResourceCount: 1 });
      const service = (await drifts(cloud)).find(({ LogicalResourceId }) => LogicalResourceId === 'Service');
      expect(service).toMatchObject({
        StackResourceDriftStatus: 'MODIFIED',
        PropertyDifferences: [
          { PropertyPath: '/DesiredCount', ExpectedValue: '1', ActualValue: '5', DifferenceType: 'NOT_EQUAL' },
        ],
      });
    }),
  );

  it(
    'shows a resource that is gone; changing it then fails',
    withCloud(async (cloud) => {
      await cloud.create(StackName, serviceTemplate({ replicas: 1 }));
      await cloud.disturb({ kind: 'drift', stack: StackName, resource: 'service', deleted: true });
      const { StackResourceDrift } = await cloud.client.send(
        new DetectStackResourceDriftCommand({ StackName, LogicalResourceId: 'Service' }),
      );
      expect(StackResourceDrift?.StackResourceDriftStatus).toBe('DELETED');
      await cloud.update(StackName, serviceTemplate({ replicas: 2 }));
      expect((await cloud.events(StackName)).join('\n')).toContain('was not found.');
      expect((await cloud.remove(StackName)).StackStatus).toBe('DELETE_COMPLETE');
    }),
  );

  it(
    'is put right by an update of that property only',
    withCloud(async (cloud) => {
      await cloud.create(StackName, serviceTemplate({ replicas: 1 }));
      await cloud.disturb({ kind: 'drift', stack: StackName, resource: 'Service', property: 'DesiredCount', value: 5 });
      await cloud.disturb({
        kind: 'drift',
        stack: StackName,
        resource: 'Service',
        property: 'PropagateTags',
        value: 'SERVICE',
      });
      await cloud.update(StackName, serviceTemplate({ replicas: 2 }));
      await detect(cloud);
      const service = (await drifts(cloud)).find(({ LogicalResourceId }) => LogicalResourceId === 'Service');
      expect(service?.PropertyDifferences).toMatchObject([{ PropertyPath: '/PropagateTags', DifferenceType: 'ADD' }]);
    }),
  );

  it(
    'cannot be made where there is nothing',
    withCloud(async (cloud) => {
      await expect(cloud.disturb({ kind: 'drift', stack: 'none', resource: 'x', deleted: true })).rejects.toThrow(
        'The sandbox has no stack none.',
      );
      await cloud.create(StackName, serviceTemplate());
      await expect(cloud.disturb({ kind: 'drift', stack: StackName, resource: 'x', deleted: true })).rejects.toThrow(
        'It has: Cluster, Task, Service.',
      );
    }),
  );
});
