import type { Value } from '@omnideploy/core';
import type { Text } from '../define.js';

/** What a policy allows. */
export interface Statement {
  /** `logs:PutLogEvents` */
  readonly actions: readonly string[];
  /** ARNs, or `*`. */
  readonly resources: readonly Text[];
}

const VERSION = '2012-10-17';

/** A policy of an identity, in IAM's own JSON. */
export const policyDocument = (statements: readonly Statement[]): Value => ({
  Version: VERSION,
  Statement: statements.map(({ actions, resources }) => ({ Effect: 'Allow', Action: actions, Resource: resources })),
});

/** Lets a service take on the role, in IAM's own JSON. */
export const trustDocument = (service: string): Value => ({
  Version: VERSION,
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: service } }],
});
