import type { Lookup } from '@omnideploy/core';

/** The part of AWS that the region belongs to, as ARNs have it: output `name`, `aws` or `aws-cn`. */
export const partition = (id: string): Lookup => ({
  id,
  dialects: {
    cloudformation: { expressions: { name: { Ref: 'AWS::Partition' } } },
    terraform: { type: 'aws_partition', properties: {}, outputs: { name: 'partition' } },
    pulumi: { type: 'aws:index/getPartition:getPartition', properties: {}, outputs: { name: 'partition' } },
  },
});
