import { type PlanContext, type ResolvedConfig, ref } from '@omnideploy/core';
import type { ContainerDefinition, PortMapping } from '@omnideploy/resources-aws';
import { checkImage } from './image.js';
import type { TaskSecret } from './secrets.js';
import { sorted } from './sorted.js';

/** Of a task definition (Amazon ECS quotas, 2026-11): 64 KiB, of which environment and arguments are the bulk. */
const LARGEST = 64 * 1024;
/** Inbound rules of a security group (Amazon VPC quotas, 2026-11), less two for the load balancer. */
const MOST_PORTS = 58;
const PORT_NAME = /^[a-z0-9_][a-z0-9_-]{0,63}$/;

export const containerOf = (
  config: ResolvedConfig,
  secrets: readonly TaskSecret[],
  context: PlanContext,
): ContainerDefinition => {
  const { image, command, args, working_dir } = config.container;
  checkImage(image, context);
  if (working_dir !== undefined && !working_dir.startsWith('/'))
    context.refuse(
      ['container', 'working_dir'],
      `The working directory "${working_dir}" is not absolute.`,
      `Write it from the root: /${working_dir}.`,
    );
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
  const taken = new Set<string>();
  return ports.map(({ container_port, protocol, name }, index) => {
    const path = ['container', 'ports', index];
    const transport = protocol === 'UDP' ? 'udp' : 'tcp';
    const port = `${container_port}/${transport}`;
    if (taken.has(port)) context.refuse(path, `Port ${port} is there twice.`, 'Remove one of the two.');
    taken.add(port);
    if (name !== undefined) {
      if (!PORT_NAME.test(name))
        context.refuse(
          [...path, 'name'],
          `"${name}" cannot be a port's name on ECS.`,
          'Use lowercase letters, digits, hyphens and underscores, at most 64, not beginning with a hyphen.',
        );
      if (taken.has(name)) context.refuse([...path, 'name'], `Two ports have the name "${name}".`, 'Rename one.');
      taken.add(name);
    }
    return { containerPort: container_port, protocol: transport, ...(name !== undefined && { name }) };
  });
};
