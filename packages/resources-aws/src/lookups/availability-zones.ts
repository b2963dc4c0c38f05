import type { Lookup } from '@omnideploy/core';
import type { GetAvailabilityZonesArgs } from '@pulumi/aws/getAvailabilityZones.js';
import type { Pulumi } from '../typing/pulumi.js';

/** The region's zones that need no opt-in, sorted. Output `names` is a list. */
export const availabilityZones = (id: string): Lookup => ({
  id,
  dialects: {
    cloudformation: { expressions: { names: { 'Fn::GetAZs': '' } } },
    terraform: {
      type: 'aws_availability_zones',
      properties: { state: 'available', filter: [{ name: 'opt-in-status', values: ['opt-in-not-required'] }] },
      outputs: { names: 'names' },
    },
    pulumi: {
      type: 'aws:index/getAvailabilityZones:getAvailabilityZones',
      properties: {
        state: 'available',
        filters: [{ name: 'opt-in-status', values: ['opt-in-not-required'] }],
      } satisfies Pulumi<GetAvailabilityZonesArgs>,
      outputs: { names: 'names' },
    },
  },
});
