import { join, type ResourceSpec, ref } from '@omnideploy/core';
import type { Cluster } from './service/cluster.js';
import type { Endpoint } from './traffic/endpoint.js';

/** What a user needs to reach the service and to find it in AWS. */
export const outputsOf = (cluster: Cluster, endpoint: Endpoint | undefined): ResourceSpec['outputs'] => ({
  ...(endpoint && {
    url: {
      value: join(endpoint.certificate ? 'https://' : 'http://', ref('load_balancer', 'dns_name')),
      description: 'Address of the service',
    },
    load_balancer_dns: {
      value: ref('load_balancer', 'dns_name'),
      description: 'Where a domain of your own should point to',
    },
  }),
  cluster: { value: cluster.name, description: 'Name or ARN of the ECS cluster' },
  service_name: { value: ref('service', 'name'), description: 'Name of the ECS service' },
  log_group: { value: ref('log_group', 'name'), description: 'Where the logs of the tasks are' },
});
