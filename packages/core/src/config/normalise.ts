import type { Json } from '../contracts/json.js';
import type { DeployConfig, FilledConfig } from './deploy-config.generated.js';
import { fillDefaults } from './fill-defaults.js';
import type { Subject } from './problems/subject.js';
import type { ResolvedConfig, ResolvedContainer, ResolvedResources } from './resolved-config.js';
import { shape } from './shape.generated.js';
import { parseDuration } from './text/duration.js';
import { parseCpu, parseMemory } from './text/quantity.js';
import type { Reading } from './text/reading.js';

/** A valid config with every default filled in and every notation turned into a number. */
export const normalise = (config: DeployConfig, section: Json, subject: Subject): ResolvedConfig => {
  // The schema's defaults, put into a config that is valid by the schema.
  const filled = fillDefaults(config, shape) as FilledConfig;
  const { name, version, region, container, service, resources, environment, secrets, tags } = filled;
  const text = (value: string | number | boolean, ...path: (string | number)[]): string =>
    typeof value === 'string' ? value : subject.written(path, value);
  const texts = (map: Readonly<Record<string, string | number | boolean>>, key: string): Record<string, string> =>
    Object.fromEntries(Object.entries(map).map(([entry, value]) => [entry, text(value, key, entry)]));
  const words = (key: 'command' | 'args') => {
    const list = container[key]?.map((word, index) => text(word, 'container', key, index));
    return list && { [key]: list };
  };
  return {
    name,
    ...(version !== undefined && { version: text(version, 'version') }),
    region,
    container: { ...resolveContainer(filled, config), ...words('command'), ...words('args') },
    service,
    resources: resolveResources(resources),
    environment: texts(environment, 'environment'),
    secrets,
    tags: texts(tags, 'tags'),
    section,
  };
};

const resolveContainer = ({ container }: FilledConfig, given: DeployConfig): ResolvedContainer => {
  const { image, working_dir, ports, health_check: check, registry } = container;
  return {
    image,
    ...(working_dir !== undefined && { working_dir }),
    ports: ports.map((port, index) => ({
      ...port,
      protocol_given: given.container.ports[index]?.protocol !== undefined,
    })),
    ...(check && {
      health_check: {
        ...check,
        port: check.port ?? ports[0]?.container_port ?? 0,
        interval: numberOf(parseDuration(check.interval)),
        timeout: numberOf(parseDuration(check.timeout)),
      },
    }),
    ...(registry && { registry }),
  };
};

const resolveResources = ({ size, cpu, memory }: FilledConfig['resources']): ResolvedResources => ({
  size,
  ...(cpu !== undefined && { cpu: numberOf(parseCpu(cpu)) }),
  ...(memory !== undefined && { memory: numberOf(parseMemory(memory)) }),
});

const numberOf = (reading: Reading): number => {
  if ('value' in reading) return reading.value;
  throw new Error(`A value passed validation that cannot be read: ${reading.problem}`);
};
