import { physicalName } from '@omnideploy/core';

/** The names that the stack's resources have in the account. Limits: AWS's models in botocore 1.43.11, 2026-11. */
export interface Names {
  /** Of the cluster, the task family, the service and the network's parts. At most 255 characters (ECS). */
  readonly base: string;
  /** At most 32 characters, not beginning with `internal-` (Elastic Load Balancing). */
  readonly loadBalancer: string;
  /** Another one for another protocol, since changing it replaces the group while the old one is in use. */
  readonly targetGroup: Readonly<Record<'HTTP' | 'HTTPS', string>>;
  /** At most 255 characters, not beginning with `sg-` (EC2). */
  readonly loadBalancerSecurityGroup: string;
  readonly serviceSecurityGroup: string;
  /** At most 64 characters (IAM), with the region, since roles belong to the account. */
  readonly executionRole: string;
  readonly taskRole: string;
  /** At most 512 characters (CloudWatch Logs). */
  readonly logGroup: string;
  /** Of the secret for an environment variable. At most 512 characters (Secrets Manager). */
  secret(variable: string): string;
}

/** Put before names with a beginning that a service keeps for itself. */
const ESCAPE = 'x-';

export const namesOf = (stack: { readonly name: string; readonly stack: string }, region: string): Names => {
  const named = (limit: number, suffix?: string, reserved?: RegExp): string => {
    const name = reserved?.test(stack.name) ? ESCAPE + stack.name : stack.name;
    return physicalName({
      name,
      stack: stack.stack === stack.name ? name : stack.stack,
      limit,
      ...(suffix === undefined ? {} : { suffix }),
    });
  };
  const base = named(255);
  return {
    base,
    loadBalancer: named(32, undefined, /^internal-/i),
    targetGroup: { HTTP: named(32), HTTPS: named(32, 'https') },
    loadBalancerSecurityGroup: named(255, 'load-balancer', /^sg-/i),
    serviceSecurityGroup: named(255, 'service', /^sg-/i),
    executionRole: named(64, `${region}-execution`),
    taskRole: named(64, `${region}-task`),
    logGroup: `/omnideploy/${base}`,
    secret: (variable) => `${base}/${variable}`,
  };
};
