import { type PlanContext, type ResolvedConfig, ref } from '@omnideploy/core';
import type { ContainerDefinition, PortMapping } from '@omnideploy/resources-aws';
import { sorted } from '../naming/sorted.js';
import type { TaskSecret } from '../secrets/secrets.js';
import { checkImage } from './image.js';

/**
 * Bytes of a task definition, of which environment and arguments are the bulk; AWS does not raise it
 * (Amazon ECS Developer Guide, service quotas, as archived at github.com/awsdocs, read 2026-11).
 */
const LARGEST = 64 * 1024;
/**
 * The 60 inbound rules that a security group has unless AWS raises it, less one for a health check on a port of
 * its own (Amazon VPC User Guide, quotas, as archived at github.com/awsdocs, read 2026-11).
 */
const MOST_PORTS = 59;
const PORT_NAME = /^[a-z0-9_][a-z0-9_-]{0,63}$/;

export const containerOf = (
  config: ResolvedConfig,
  secrets: readonly TaskSecret[],
  context: PlanContext,
): ContainerDefinition => {
  const { image, command, args, working_dir } = config.container;
  checkImage(image, context);
  const container: ContainerDefinition = {
    name: config.name,
    image,
    ...(command && { entryPoint: command }),
    ...(args && { command: args }),
    ...(working_dir !== undefined && { workingDirectory: working_dir }),
    ...(Object.keys(config.environment).length > 0 && { environment: sorted(config.environment) }),
    ...(secrets.length > 0 && {
      secrets: Object.fromEntries(secrets.map(({ variable, valueFrom }) => [variable, valueFrom])),
    }),
    portMappings: portMappings(config, context),
    logs: { group: ref('log_group', 'name'), region: config.region, streamPrefix: config.name },
  };
  if (Buffer.byteLength(JSON.stringify(container)) > LARGEST)
    context.refuse(
      ['environment'],
      `The container's definition is larger than ${LARGEST / 1024} KiB, which is all that ECS takes.`,
      'Put large values into the image or let the program read them from elsewhere.',
    );
  return container;
};

const portMappings = ({ container: { ports } }: ResolvedConfig, context: PlanContext): PortMapping[] => {
  if (ports.length > MOST_PORTS)
    context.refuse(
      ['container', 'ports'],
      `There are ${ports.length} ports, and a security group has rules for ${MOST_PORTS}.`,
      'Leave out those that nobody connects to.',
    );
  return ports.map(({ container_port, protocol, name }, index) => {
    if (name !== undefined && !PORT_NAME.test(name))
      context.refuse(
        ['container', 'ports', index, 'name'],
        `"${name}" cannot be a port's name on ECS.`,
        'Use lowercase letters, digits, hyphens and underscores, at most 64, not beginning with a hyphen.',
      );
    return {
      containerPort: container_port,
      protocol: protocol === 'UDP' ? 'udp' : 'tcp',
      ...(name !== undefined && { name }),
    };
  });
};
