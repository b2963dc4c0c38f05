import { API_VERSION, type PlanContext, type ResolvedConfig, type ResourceSpec } from '@omnideploy/core';
import { logsLogGroup } from '@omnideploy/resources-aws';
import { lookups } from './lookups.js';
import { namesOf } from './naming/names.js';
import { tagsOf } from './naming/tags.js';
import { network } from './network/network.js';
import { checkRegion } from './network/region.js';
import { loadBalancerSecurityGroup, serviceSecurityGroup } from './network/security-groups.js';
import { outputsOf } from './outputs.js';
import { secretsOf } from './secrets/secrets.js';
import { clusterOf } from './service/cluster.js';
import { service } from './service/service.js';
import { containerOf } from './task/container.js';
import { roles } from './task/roles.js';
import { fargateSize } from './task/sizes.js';
import { taskDefinition } from './task/task-definition.js';
import { endpointOf } from './traffic/endpoint.js';
import { healthCheckOf } from './traffic/health-check.js';
import { publicLoadBalancer } from './traffic/load-balancer.js';

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
      ...roles(config, names, tags, secrets, context),
      taskDefinition(size, container, names, tags),
      service(config, cluster, endpoint, names, tags, context),
    ],
    lookups,
    outputs: outputsOf(cluster, endpoint),
    secrets: made.map(({ reference }) => reference),
  };
};
