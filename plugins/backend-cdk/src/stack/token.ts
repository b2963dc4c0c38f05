import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** Names one operation of this run in CloudFormation's events, and on which machine it runs. At most 128 characters. */
export const operationToken = (): string => {
  const host = hostname()
    .replace(/[^A-Za-z0-9-]/g, '-')
    .slice(0, 60);
  return `omnideploy-${host}-${randomUUID().replaceAll('-', '')}`;
};
