import type { ServiceArgs } from '@pulumi/aws/ecs/service.js';
import type { CfnServiceProps } from 'aws-cdk-lib/aws-ecs';
import { define, type Text } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** Keeps a number of tasks running on Fargate and replaces them step by step. */
export interface EcsService {
  /** At most 255 letters, digits, hyphens and underscores. */
  readonly name: string;
  /** Name or ARN. */
  readonly cluster: Text;
  /** ARN of the revision. */
  readonly taskDefinition: Text;
  /** At most 5000 unless AWS raises it (Amazon ECS Developer Guide, service quotas, at github.com/awsdocs, 2026-11). */
  readonly desiredCount: number;
  /** While tasks are replaced, in percent of the desired count. */
  readonly healthyPercent: { readonly minimum: number; readonly maximum: number };
  /** Stop a deployment whose tasks do not start, and go back to the last one that worked. */
  readonly circuitBreaker: { readonly enable: boolean; readonly rollback: boolean };
  readonly network: {
    readonly subnets: readonly Text[];
    readonly securityGroups: readonly Text[];
    readonly assignPublicIp: boolean;
  };
  readonly loadBalancers?: readonly {
    readonly targetGroup: Text;
    readonly containerName: string;
    readonly containerPort: number;
  }[];
  /** Seconds in which a new task may fail the load balancer's health check. Only with a load balancer. */
  readonly healthCheckGracePeriod?: number;
  /** Also put on the service's tasks. */
  readonly tags?: Tags;
}

export const ecsService = define<EcsService, 'name'>('aws.ecs.service', {
  cloudformation: (service) => ({
    type: 'AWS::ECS::Service',
    properties: {
      ServiceName: service.name,
      Cluster: service.cluster,
      TaskDefinition: service.taskDefinition,
      LaunchType: 'FARGATE',
      DesiredCount: service.desiredCount,
      DeploymentConfiguration: {
        DeploymentCircuitBreaker: { Enable: service.circuitBreaker.enable, Rollback: service.circuitBreaker.rollback },
        MinimumHealthyPercent: service.healthyPercent.minimum,
        MaximumPercent: service.healthyPercent.maximum,
      },
      NetworkConfiguration: {
        AwsvpcConfiguration: {
          Subnets: service.network.subnets,
          SecurityGroups: service.network.securityGroups,
          AssignPublicIp: service.network.assignPublicIp ? 'ENABLED' : 'DISABLED',
        },
      },
      LoadBalancers: service.loadBalancers?.map(({ targetGroup, containerName, containerPort }) => ({
        TargetGroupArn: targetGroup,
        ContainerName: containerName,
        ContainerPort: containerPort,
      })),
      HealthCheckGracePeriodSeconds: service.healthCheckGracePeriod,
      // Said in each dialect, since the defaults differ: tasks are spread over the zones again after one has failed.
      AvailabilityZoneRebalancing: 'ENABLED',
      PropagateTags: 'SERVICE',
      Tags: tagList(service.tags),
    } satisfies CloudFormation<CfnServiceProps>,
    outputs: { name: 'Name' },
  }),
  terraform: (service) => ({
    type: 'aws_ecs_service',
    properties: {
      name: service.name,
      cluster: service.cluster,
      task_definition: service.taskDefinition,
      launch_type: 'FARGATE',
      desired_count: service.desiredCount,
      deployment_circuit_breaker: [service.circuitBreaker],
      deployment_minimum_healthy_percent: service.healthyPercent.minimum,
      deployment_maximum_percent: service.healthyPercent.maximum,
      network_configuration: [
        {
          subnets: service.network.subnets,
          security_groups: service.network.securityGroups,
          assign_public_ip: service.network.assignPublicIp,
        },
      ],
      load_balancer: service.loadBalancers?.map(({ targetGroup, containerName, containerPort }) => ({
        target_group_arn: targetGroup,
        container_name: containerName,
        container_port: containerPort,
      })),
      health_check_grace_period_seconds: service.healthCheckGracePeriod,
      availability_zone_rebalancing: 'ENABLED',
      propagate_tags: 'SERVICE',
      // As CloudFormation always does.
      wait_for_steady_state: true,
      tags: service.tags,
    },
    outputs: { name: 'name' },
  }),
  pulumi: (service) => ({
    type: 'aws:ecs/service:Service',
    properties: {
      name: service.name,
      cluster: service.cluster,
      taskDefinition: service.taskDefinition,
      launchType: 'FARGATE',
      desiredCount: service.desiredCount,
      deploymentCircuitBreaker: service.circuitBreaker,
      deploymentMinimumHealthyPercent: service.healthyPercent.minimum,
      deploymentMaximumPercent: service.healthyPercent.maximum,
      networkConfiguration: service.network,
      loadBalancers: service.loadBalancers?.map(({ targetGroup, containerName, containerPort }) => ({
        targetGroupArn: targetGroup,
        containerName,
        containerPort,
      })),
      healthCheckGracePeriodSeconds: service.healthCheckGracePeriod,
      availabilityZoneRebalancing: 'ENABLED',
      propagateTags: 'SERVICE',
      waitForSteadyState: true,
      tags: service.tags,
    } satisfies Pulumi<ServiceArgs>,
    outputs: { name: 'name' },
  }),
});
