import type { PlanContext, ResolvedConfig, ResolvedHealthCheck } from '@omnideploy/core';

/** How a load balancer asks the container whether it is well. */
export interface HealthCheck extends ResolvedHealthCheck {
  /** HTTP codes that mean yes. */
  readonly codes: string;
}

/** What a load balancer takes (CreateTargetGroup in the ELB model of botocore 1.43.11, 2026-11). */
const limits = {
  interval: [5, 300, 'seconds'],
  timeout: [2, 120, 'seconds'],
  healthy_threshold: [2, 10, 'answers'],
  unhealthy_threshold: [2, 10, 'answers'],
} as const;
const LONGEST_PATH = 1024;

/**
 * The config's check, or, without one, a request for `/` that any answer but a server error
 * satisfies: nothing is known of the program then but that it speaks HTTP.
 */
export const healthCheckOf = (config: ResolvedConfig, context: PlanContext): HealthCheck => {
  const { health_check: given, ports } = config.container;
  if (!given)
    return {
      path: '/',
      port: ports[0]?.container_port ?? 80,
      interval: 30,
      timeout: 5,
      healthy_threshold: 2,
      unhealthy_threshold: 3,
      codes: '200-499',
    };
  if (config.service.public) check(given, context);
  else
    context.note(
      ['container', 'health_check'],
      'The check has no effect while the service is private: it is the load balancer that asks.',
    );
  return { ...given, codes: '200-399' };
};

const check = (given: ResolvedHealthCheck, context: PlanContext): void => {
  const path = ['container', 'health_check'];
  for (const [key, [least, most, unit]] of Object.entries(limits) as [keyof typeof limits, [number, number, string]][])
    if (!Number.isInteger(given[key]) || given[key] < least || given[key] > most)
      context.refuse(
        [...path, key],
        `A load balancer takes whole numbers from ${least} to ${most} ${unit} here; this is ${given[key]}.`,
        `Set it between ${least} and ${most}.`,
      );
  if (/\s/.test(given.path) || given.path.length > LONGEST_PATH)
    context.refuse(
      [...path, 'path'],
      `A load balancer asks for paths without spaces, of at most ${LONGEST_PATH} characters.`,
      'Write a space as %20.',
    );
};
