import type { Value } from '@omnideploy/core';
import type { CfnTaskDefinition } from 'aws-cdk-lib/aws-ecs';
import { withoutAbsent } from '../absent.js';
import type { Text } from '../define.js';
import type { CloudFormation } from '../typing/cloudformation.js';

/** One container of a task. */
export interface ContainerDefinition {
  /** At most 255 letters, digits, hyphens and underscores. */
  readonly name: string;
  readonly image: string;
  /** Replaces the image's ENTRYPOINT. */
  readonly entryPoint?: readonly string[];
  /** Replaces the image's CMD. */
  readonly command?: readonly string[];
  readonly workingDirectory?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Environment variables that ECS fills: the ARN of a parameter or a secret, by the variable's name. */
  readonly secrets?: Readonly<Record<string, Text>>;
  readonly portMappings?: readonly PortMapping[];
  /** Send what the container prints to a log group. */
  readonly logs?: { readonly group: Text; readonly region: string; readonly streamPrefix: string };
}

export interface PortMapping {
  readonly containerPort: number;
  readonly protocol: 'tcp' | 'udp';
  /** At most 64 lowercase letters, digits, underscores and hyphens. */
  readonly name?: string;
}

const pairs = <Item>(map: Readonly<Record<string, Item>> | undefined) => map && Object.entries(map);

const logOptions = ({ group, region, streamPrefix }: NonNullable<ContainerDefinition['logs']>) => ({
  'awslogs-group': group,
  'awslogs-region': region,
  'awslogs-stream-prefix': streamPrefix,
});

/** The container as a CloudFormation template spells it. */
export const cloudformationContainer = ({ logs, ...container }: ContainerDefinition) =>
  ({
    Name: container.name,
    Image: container.image,
    Essential: true,
    EntryPoint: container.entryPoint,
    Command: container.command,
    WorkingDirectory: container.workingDirectory,
    Environment: pairs(container.environment)?.map(([Name, Value]) => ({ Name, Value })),
    Secrets: pairs(container.secrets)?.map(([Name, ValueFrom]) => ({ Name, ValueFrom })),
    PortMappings: container.portMappings?.map(({ containerPort, protocol, name }) => ({
      ContainerPort: containerPort,
      Protocol: protocol,
      Name: name,
    })),
    LogConfiguration: logs && { LogDriver: 'awslogs', Options: logOptions(logs) },
  }) satisfies CloudFormation<CfnTaskDefinition.ContainerDefinitionProperty>;

/** The container as the ECS API spells it, which is what Terraform and Pulumi take as JSON text. */
export const apiContainer = ({ logs, ...container }: ContainerDefinition): Value =>
  withoutAbsent({
    name: container.name,
    image: container.image,
    essential: true,
    entryPoint: container.entryPoint,
    command: container.command,
    workingDirectory: container.workingDirectory,
    environment: pairs(container.environment)?.map(([name, value]) => ({ name, value })),
    secrets: pairs(container.secrets)?.map(([name, valueFrom]) => ({ name, valueFrom })),
    portMappings: container.portMappings?.map(({ containerPort, protocol, name }) => ({
      containerPort,
      hostPort: containerPort,
      protocol,
      name,
    })),
    logConfiguration: logs && { logDriver: 'awslogs', options: logOptions(logs) },
  });
