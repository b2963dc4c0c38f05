import type { ResourceSpec } from '@omnideploy/core';
import type { Naming } from '../plan/changes.js';

/** `aws_subnet.subnet_1` of `aws_subnet.subnet_1["a"]` */
const withoutIndex = (address: string): string => address.replace(/\[.*\]$/, '');

/** The spec's ids of addresses; for those that it does not have, the last part of the address. */
export const namingOf = async (spec: ResourceSpec | undefined): Promise<Naming> => {
  const owners = spec ? (await import('../hcl/index.js')).addressOf(spec) : undefined;
  return (address) => {
    const plain = withoutIndex(address);
    return owners?.get(plain)?.id ?? plain.split('.').at(-1) ?? plain;
  };
};
