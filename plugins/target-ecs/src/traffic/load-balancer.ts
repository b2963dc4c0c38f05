import { type Resource, ref } from '@omnideploy/core';
import { listener, loadBalancer, targetGroup } from '@omnideploy/resources-aws';
import type { Names } from '../naming/names.js';
import type { StackTags } from '../naming/tags.js';
import { internetReady, subnetIds, vpcId } from '../network/network.js';
import type { Endpoint } from './endpoint.js';
import type { HealthCheck } from './health-check.js';

/**
 * TLS 1.3 and 1.2, with keys that quantum computers do not break for clients that can: what AWS recommends
 * (User Guide for Application Load Balancers, security policies, read 2026-11).
 */
const TLS_POLICY = 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09';

/** Requests come in at 80, or at 443 when there is a certificate. */
export const publicLoadBalancer = (
  endpoint: Endpoint,
  healthCheck: HealthCheck,
  names: Names,
  tags: StackTags,
): Resource[] => {
  const origin = { origin: 'service.public' };
  const { certificate } = endpoint;
  const balancer = ref('load_balancer', 'arn');
  const forward = ref('target_group', 'arn');
  return [
    loadBalancer(
      'load_balancer',
      {
        name: names.loadBalancer,
        public: true,
        subnets: subnetIds,
        securityGroups: [ref('load_balancer_security_group', 'id')],
        tags: tags.all,
      },
      { ...origin, dependsOn: internetReady },
    ),
    targetGroup(
      'target_group',
      {
        name: names.targetGroup[endpoint.protocol],
        vpc: vpcId,
        protocol: endpoint.protocol,
        // ECS registers each task with its own port. A fixed one here spares a replacement when that changes.
        port: 80,
        healthCheck: {
          path: healthCheck.path,
          port: healthCheck.port,
          interval: healthCheck.interval,
          timeout: healthCheck.timeout,
          healthyThreshold: healthCheck.healthy_threshold,
          unhealthyThreshold: healthCheck.unhealthy_threshold,
          codes: healthCheck.codes,
        },
        tags: tags.all,
      },
      origin,
    ),
    listener(
      'http_listener',
      {
        loadBalancer: balancer,
        port: 80,
        action: certificate ? { redirect: { httpsPort: 443 } } : { forward },
        tags: tags.all,
      },
      origin,
    ),
    ...(certificate
      ? [
          listener(
            'https_listener',
            {
              loadBalancer: balancer,
              port: 443,
              tls: { certificate, policy: TLS_POLICY },
              action: { forward },
              tags: tags.all,
            },
            { origin: 'service.tls' },
          ),
        ]
      : []),
  ];
};

/** The listener that leads to the target group: a service can be made only when there is one. */
export const forwardingListener = ({ certificate }: Endpoint): string =>
  certificate ? 'https_listener' : 'http_listener';
