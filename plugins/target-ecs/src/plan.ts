import { API_VERSION, type PlanContext, type ResolvedConfig, type ResourceSpec } from '@omnideploy/core';
import { logsLogGroup } from '@omnideploy/resources-aws';
import { clusterOf } from './cluster.js';
import { containerOf } from './container.js';
import { endpointOf } from './endpoint.js';
import { healthCheckOf } from './health-check.js';
import { ecrRepository } from './image.js';
import { publicLoadBalancer } from './load-balancer.js';
import { lookups } from './lookups.js';
import { namesOf } from './names.js';
import { network } from './network.js';
import { outputsOf } from './outputs.js';
import { checkRegion } from './region.js';
import { roles } from './roles.js';
import { secretsOf } from './secrets.js';
import { loadBalancerSecurityGroup, serviceSecurityGroup } from './security-groups.js';
import { service, taskDefinition } from './service.js';
import { fargateSize } from './sizes.js';
import { tagsOf } from './tags.js';

/** Days that logs are kept. */
const LOG_RETENTION = 30;

/** A service on Fargate with all that it needs, in an order in which each resource follows what it depends on. */
export const plan = (config: ResolvedConfig, context: PlanContext): ResourceSpec => {
  const { name, region } = config;
  const { stack } = context;
  checkRegion(region, context);
  const names = namesOf({ name, stack }, region);
  const tags = tagsOf(config, context);
  const size = fargateSize(config.resources, context);
  const endpoint = endpointOf(config, context);
  const healthCheck = healthCheckOf(config, context);
  const cluster = clusterOf(config, names, tags, context);
  const secrets = secretsOf(config, names, tags, context);
  const made = secrets.flatMap((secret) => secret.made ?? []);
  const container = containerOf(config, secrets, context);
  return {
    api: API_VERSION,
    name,
    stack,
    region,
    target: 'ecs',
    resources: [
      ...network(names, tags),
      ...(endpoint ? [loadBalancerSecurityGroup(endpoint, healthCheck, names, tags)] : []),
      serviceSecurityGroup(config, endpoint, healthCheck, names, tags),
      ...(endpoint ? publicLoadBalancer(endpoint, healthCheck, names, tags) : []),
      ...cluster.resources,
      logsLogGroup('log_group', { name: names.logGroup, retention: LOG_RETENTION, tags: tags.all }),
      ...made.map(({ resource }) => resource),
      ...roles(region, names, tags, ecrRepository(config.container.image), secrets),
      taskDefinition(size, container, names, tags),
      service(config, cluster, endpoint, names, tags, context),
    ],
    lookups,
    outputs: outputsOf(cluster, endpoint),
    secrets: made.map(({ reference }) => reference),
  };
};
