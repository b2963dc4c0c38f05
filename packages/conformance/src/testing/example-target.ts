import { type Definition, defineTarget, type Target } from '@omnideploy/core';
import { resource } from './spec.js';

/** A target without faults, with what a test changes about it. */
export const exampleTarget = (more: Partial<Definition<Target>> = {}): Target =>
  defineTarget({
    name: 'example',
    fields: {
      name: 'honoured',
      version: { ignored: 'there are no versions' },
      region: 'honoured',
      container: 'honoured',
      service: 'honoured',
      'service.domains': { refused: 'there are no names' },
      resources: 'honoured',
      environment: 'honoured',
      secrets: 'honoured',
      tags: 'honoured',
    },
    plan: (config, { stack, refuse }) => {
      if (config.service.replicas > 9) refuse(['service', 'replicas'], 'nine at most');
      return {
        api: 1,
        name: config.name,
        stack,
        region: config.region,
        target: 'example',
        resources: [resource('service')],
        lookups: [],
        outputs: { arn: { value: { $ref: ['service', 'arn'] } } },
        secrets: [...config.secrets],
      };
    },
    ...more,
  });
