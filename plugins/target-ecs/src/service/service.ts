import { type PlanContext, type ResolvedConfig, type Resource, ref } from '@omnideploy/core';
import { ecsService } from '@omnideploy/resources-aws';
import type { Names } from '../naming/names.js';
import type { StackTags } from '../naming/tags.js';
import { internetReady, subnetIds } from '../network/network.js';
import { executionPolicy } from '../task/roles.js';
import type { Endpoint } from '../traffic/endpoint.js';
import { forwardingListener } from '../traffic/load-balancer.js';
import type { Cluster } from './cluster.js';

/**
 * Tasks of a service unless AWS raises it (Amazon ECS Developer Guide, service quotas, as archived at
 * github.com/awsdocs, read 2026-11).
 */
const MOST_TASKS = 5000;
/** Seconds that a program may take to start before a failed health check counts. */
const GRACE_PERIOD = 60;

export const service = (
  config: ResolvedConfig,
  cluster: Cluster,
  endpoint: Endpoint | undefined,
  names: Names,
  tags: StackTags,
  context: PlanContext,
): Resource => {
  const { replicas } = config.service;
  if (replicas > MOST_TASKS)
    context.refuse(
      ['service', 'replicas'],
      `A service has at most ${MOST_TASKS} tasks; this asks for ${replicas}.`,
      `Set service.replicas to ${MOST_TASKS} or less.`,
    );
  return ecsService(
    'service',
    {
      // Another cluster replaces the service while this one is there: names are unique in one cluster only.
      name: names.base,
      cluster: cluster.name,
      taskDefinition: ref('task_definition', 'arn'),
      desiredCount: replicas,
      healthyPercent: { minimum: 100, maximum: 200 },
      circuitBreaker: { enable: true, rollback: true },
      network: {
        subnets: subnetIds,
        securityGroups: [ref('service_security_group', 'id')],
        // There is no NAT gateway: without an address the task could not pull its image.
        assignPublicIp: true,
      },
      ...(endpoint && {
        loadBalancers: [
          { targetGroup: ref('target_group', 'arn'), containerName: config.name, containerPort: endpoint.port },
        ],
        healthCheckGracePeriod: GRACE_PERIOD,
      }),
      tags: tags.versioned,
    },
    {
      origin: 'service',
      dependsOn: [executionPolicy, ...internetReady, ...(endpoint ? [forwardingListener(endpoint)] : [])],
    },
  );
};
