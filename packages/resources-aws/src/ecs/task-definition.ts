import { json } from '@omnideploy/core';
import type { TaskDefinitionArgs } from '@pulumi/aws/ecs/taskDefinition.js';
import type { CfnTaskDefinitionProps } from 'aws-cdk-lib/aws-ecs';
import { define, type Text } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';
import { apiContainer, type ContainerDefinition, cloudformationContainer } from './container-definition.js';

/** What a Fargate task on Linux consists of. Every change makes a new revision of the family. */
export interface EcsTaskDefinition {
  /** At most 255 letters, digits, hyphens and underscores. */
  readonly family: string;
  /** CPU units, 1024 to one vCPU. */
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
  readonly architecture: 'X86_64' | 'ARM64';
  /** ARN of the role with which ECS pulls the image, reads secrets and writes logs. */
  readonly executionRole: Text;
  /** ARN of the role that the program in the container has. */
  readonly taskRole: Text;
  readonly containers: readonly ContainerDefinition[];
  readonly tags?: Tags;
}

export const ecsTaskDefinition = define<EcsTaskDefinition, 'arn'>('aws.ecs.task_definition', {
  cloudformation: (task) => ({
    type: 'AWS::ECS::TaskDefinition',
    properties: {
      Family: task.family,
      RequiresCompatibilities: ['FARGATE'],
      NetworkMode: 'awsvpc',
      Cpu: String(task.cpu),
      Memory: String(task.memory),
      RuntimePlatform: { CpuArchitecture: task.architecture, OperatingSystemFamily: 'LINUX' },
      ExecutionRoleArn: task.executionRole,
      TaskRoleArn: task.taskRole,
      ContainerDefinitions: task.containers.map(cloudformationContainer),
      Tags: tagList(task.tags),
    } satisfies CloudFormation<CfnTaskDefinitionProps>,
    outputs: { arn: 'Ref' },
  }),
  terraform: (task) => ({
    type: 'aws_ecs_task_definition',
    properties: {
      family: task.family,
      requires_compatibilities: ['FARGATE'],
      network_mode: 'awsvpc',
      cpu: String(task.cpu),
      memory: String(task.memory),
      runtime_platform: [{ cpu_architecture: task.architecture, operating_system_family: 'LINUX' }],
      execution_role_arn: task.executionRole,
      task_role_arn: task.taskRole,
      container_definitions: json(task.containers.map(apiContainer)),
      tags: task.tags,
    },
    outputs: { arn: 'arn' },
  }),
  pulumi: (task) => ({
    type: 'aws:ecs/taskDefinition:TaskDefinition',
    properties: {
      family: task.family,
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: String(task.cpu),
      memory: String(task.memory),
      runtimePlatform: { cpuArchitecture: task.architecture, operatingSystemFamily: 'LINUX' },
      executionRoleArn: task.executionRole,
      taskRoleArn: task.taskRole,
      containerDefinitions: json(task.containers.map(apiContainer)),
      tags: task.tags,
    } satisfies Pulumi<TaskDefinitionArgs>,
    outputs: { arn: 'arn' },
  }),
});
