import type { Target } from '@omnideploy/core';

/** What becomes of each field of a config. Values that cannot work are refused by the part that uses them. */
export const fields: Target['fields'] = {
  name: 'honoured',
  version: 'honoured',
  region: 'honoured',
  container: 'honoured',
  'container.registry': {
    refused: 'it does not yet take credentials of a private registry',
    instead: 'Push the image to Amazon ECR: the service may then pull it without credentials.',
  },
  service: 'honoured',
  'service.domains': {
    refused: 'it does not yet make DNS records',
    instead: 'Leave the field out and let your domain point to the output load_balancer_dns.',
  },
  'service.autoscaling': {
    refused: 'it does not yet scale by itself',
    instead: 'Set service.replicas.',
  },
  resources: 'honoured',
  environment: 'honoured',
  secrets: 'honoured',
  tags: 'honoured',
  ecs: 'honoured',
  'ecs.subnets': {
    refused: 'it does not yet deploy into a network that is already there',
    instead: 'Leave the field out: the service gets a network of its own.',
  },
  'ecs.security_groups': {
    refused: 'it does not yet use security groups that are already there',
    instead: 'Leave the field out: the service gets security groups of its own.',
  },
};
