import type { ClusterArgs } from '@pulumi/aws/ecs/cluster.js';
import type { CfnClusterProps } from 'aws-cdk-lib/aws-ecs';
import { define } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** Where services and tasks run. */
export interface EcsCluster {
  /** At most 255 letters, digits, hyphens and underscores. */
  readonly name: string;
  readonly tags?: Tags;
}

export const ecsCluster = define<EcsCluster, 'arn' | 'name'>('aws.ecs.cluster', {
  cloudformation: ({ name, tags }) => ({
    type: 'AWS::ECS::Cluster',
    properties: {
      ClusterName: name,
      Tags: tagList(tags),
    } satisfies CloudFormation<CfnClusterProps>,
    outputs: { arn: 'Arn', name: 'Ref' },
  }),
  terraform: ({ name, tags }) => ({
    type: 'aws_ecs_cluster',
    properties: { name, tags },
    outputs: { arn: 'arn', name: 'name' },
  }),
  pulumi: ({ name, tags }) => ({
    type: 'aws:ecs/cluster:Cluster',
    properties: { name, tags } satisfies Pulumi<ClusterArgs>,
    outputs: { arn: 'arn', name: 'name' },
  }),
});
